import {headingOf, isUnnumbered} from './heading.ts';
import {romanValue} from './roman-value.ts';

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
 * brackets in the text before name half of them or more: `(Note A, Appendix)`. The last ends at a heading, or at "The End".
 *
 * Short letters that people write to each other, headed `Note I.`, are named nowhere, and are text.
 */
export function letteredNotes(paragraphs: readonly string[]): readonly LetteredNote[] {
  const opening = paragraphs.flatMap((paragraph, first) => {
    const label = OPENS.exec(paragraph)?.[1]?.toUpperCase();
    return label === undefined ? [] : [{first, label}];
  });
  return rowsOf(opening).flatMap(row => {
    const named = namedBefore(paragraphs, row[0]?.first ?? 0);
    if (row.length < FEWEST || 2 * row.filter(({label}) => named.has(label)).length < row.length) return [];
    return row.map(({first, label}, k) => ({
      ...{first, label},
      end: row[k + 1]?.first ?? endOf(paragraphs, first),
    }));
  });
}

type Start = Omit<LetteredNote, 'end'>;

/** Those that count up from A, 1 or I. */
function rowsOf(opening: readonly Start[]): readonly (readonly Start[])[] {
  const rows: Start[][] = [];
  for (const start of opening) {
    const row = rows.at(-1);
    const before = row?.at(-1)?.label;
    if (before !== undefined && isNext(before, start.label)) row?.push(start);
    else rows.push([start]);
  }
  return rows.filter(([start]) => /^[A1I]$/.test(start?.label ?? ''));
}

function isNext(before: string, label: string): boolean {
  if (/^\d/.test(label)) return Number(label) === Number(before) + 1;
  const isLetter = label.length === 1 && label.charCodeAt(0) === before.charCodeAt(0) + 1;
  const value = romanValue(before);
  return (isLetter && before.length === 1) || (value > 0 && romanValue(label) === value + 1);
}

function namedBefore(paragraphs: readonly string[], end: number): ReadonlySet<string> {
  const text = paragraphs.slice(0, end).join('\n\n');
  return new Set(Array.from(text.matchAll(NAMED), ([, label = '']) => label.toUpperCase()));
}

function endOf(paragraphs: readonly string[], first: number): number {
  const end = paragraphs.findIndex(
    (paragraph, i) =>
      i > first && (END.test(paragraph) || headingOf(paragraph) !== undefined || isUnnumbered(paragraph)),
  );
  return end < 0 ? paragraphs.length : end;
}
