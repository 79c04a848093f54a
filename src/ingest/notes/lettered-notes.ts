import {isHeading} from '../headings/heading.ts';
import {romanValue} from '../roman-value.ts';

/** Paragraphs from `first` up to, not including, `end`. */
export interface LetteredNote {
  readonly first: number;
  readonly end: number;
  readonly label: string;
}

const OPENS = /^note ([A-Z]|\d{1,2}|[IVX]{1,5})(?:[.:]|\s*[—–-]|$)/i;
const NAMED = /[([](?:see )?note\s+([A-Z]|\d{1,2}|[IVX]{1,5})\b/gi;
const END = /^(?:the end|end|finis)[.!]?$/i;
const FEWEST = 2;

/**
 * The notes at the end of a text or part that begin `Note A.`, `Note B.` … or `Note 1.`, `Note 2.` …, in their order, where
 * brackets in the text before name half of them or more: `(Note A, Appendix)`. The last ends at a heading, at "The End", or where
 * another row begins.
 *
 * Short letters that people write to each other, headed `Note I.`, are named nowhere, and are text.
 */
export function letteredNotes(paragraphs: readonly string[]): readonly LetteredNote[] {
  const opening = paragraphs.flatMap((paragraph, first) => {
    const label = OPENS.exec(paragraph)?.[1]?.toUpperCase();
    return label === undefined ? [] : [{first, label}];
  });
  const rows = rowsOf(opening);
  const naming = rows.length === 0 ? new Map() : firstNaming(paragraphs);
  return rows.flatMap((row, r) => {
    const begin = row[0]?.first ?? 0;
    const named = row.filter(({label}) => (naming.get(label) ?? begin) < begin);
    if (2 * named.length < row.length) return [];
    const most = rows[r + 1]?.[0]?.first ?? paragraphs.length;
    return row.map(({first, label}, k) => ({
      ...{first, label},
      end: row[k + 1]?.first ?? endOf(paragraphs, first, most),
    }));
  });
}

type Start = Omit<LetteredNote, 'end'>;

/** Those that count up from A, 1 or I, two or more. */
function rowsOf(opening: readonly Start[]): readonly (readonly Start[])[] {
  const rows: Start[][] = [];
  for (const start of opening) {
    const row = rows.at(-1);
    const before = row?.at(-1)?.label;
    if (before !== undefined && isNext(before, start.label)) row?.push(start);
    else rows.push([start]);
  }
  return rows.filter(row => row.length >= FEWEST && /^[A1I]$/.test(row[0]?.label ?? ''));
}

function isNext(before: string, label: string): boolean {
  if (/^\d/.test(label)) return Number(label) === Number(before) + 1;
  const isLetter = label.length === 1 && label.charCodeAt(0) === before.charCodeAt(0) + 1;
  const value = romanValue(before);
  return (isLetter && before.length === 1) || (value > 0 && romanValue(label) === value + 1);
}

/** The first paragraph that names each label in brackets. */
function firstNaming(paragraphs: readonly string[]): ReadonlyMap<string, number> {
  const naming = new Map<string, number>();
  paragraphs.forEach((paragraph, i) => {
    for (const [, label = ''] of paragraph.matchAll(NAMED)) {
      if (!naming.has(label.toUpperCase())) naming.set(label.toUpperCase(), i);
    }
  });
  return naming;
}

/** Where a note ends that begins at `first`, at `most` at the latest. */
function endOf(paragraphs: readonly string[], first: number, most: number): number {
  for (let i = first + 1; i < most; i++) {
    const paragraph = paragraphs[i] ?? '';
    if (END.test(paragraph) || isHeading(paragraph)) return i;
  }
  return most;
}
