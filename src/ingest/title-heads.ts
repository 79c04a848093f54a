import {headingOf} from './headings/heading.ts';
import {isInCapitals} from './in-capitals.ts';
import type {Replacement} from './ledger-step.ts';
import {isWritten, type Line, linesOf} from './text-lines.ts';

const MOST_TITLE_LINES = 3;
const LONGEST = 70;
/** Characters in a line of a title: in a text without line breaks it stands in one. */
const LONGEST_TITLE = 300;
const FEWEST = 4;
const BEGIN = 3;

/**
 * The titles of chapters that a printer set again at the heads of pages, and that stand among the lines of a paragraph now.
 *
 * Such a line is in capitals and says what the title of its chapter says, or one of the pieces that dashes part; where it cuts
 * a sentence, the first three words are enough, for printers shorten. Four or more, half of which cut a sentence, are heads of
 * pages: a sign over a door, or the name below a letter, never does.
 */
export function titleHeads(text: string): readonly Replacement[] {
  const lines = linesOf(text);
  if (lines.filter((_, i) => isAmid(lines, i)).length < FEWEST) return [];
  const heads: {readonly removal: Replacement; readonly isCut: boolean}[] = [];
  let titles: ReadonlySet<string> = new Set();
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    if (line.words.length > LONGEST) continue;
    if (headingOf(line.words.trim()) !== undefined) {
      const end = titleEnd(lines, i + 1);
      titles = piecesOf(lines.slice(i + 1, end));
      i = end - 1;
      continue;
    }
    if (!isAmid(lines, i)) continue;
    const isCut = cutsSentence(lines[i - 1], lines[i + 1]);
    if (!isOneOf(titles, line.words, isCut)) continue;
    heads.push({removal: {start: line.start, before: `${line.words}\n`, after: ''}, isCut});
  }
  const cutting = heads.filter(({isCut}) => isCut).length;
  return heads.length >= FEWEST && 2 * cutting >= heads.length ? heads.map(({removal}) => removal) : [];
}

/** A short line in capitals between two others; at the edge of a page that a form feed ends, other rules know it. */
function isAmid(lines: readonly Line[], i: number): boolean {
  const {words} = lines[i] as Line;
  if (words.length > LONGEST || !isInCapitals(words) || words.includes('\f')) return false;
  return isWritten(lines[i - 1]) && isWritten(lines[i + 1]);
}

/** Index after the title in capitals below a heading. */
function titleEnd(lines: readonly Line[], from: number): number {
  let end = from;
  while (end < lines.length && !isWritten(lines[end])) end++;
  const first = end;
  while (end < first + MOST_TITLE_LINES && isTitleLine(lines[end])) end++;
  return end > first ? end : from;
}

function isTitleLine({words}: Line = {words: '', start: 0, end: 0}): boolean {
  return words.length <= LONGEST_TITLE && isInCapitals(words);
}

/** The whole title and what dashes part of it. */
function piecesOf(title: readonly Line[]): ReadonlySet<string> {
  const words = title
    .map(line => line.words)
    .join(' ')
    .trim();
  const whole = words.replace(/\s+/g, ' ');
  return new Set([whole, ...whole.split(/ ?[–—] ?| -+ |--/)].map(plainWords).filter(Boolean));
}

function isOneOf(titles: ReadonlySet<string>, line: string, isCut: boolean): boolean {
  const words = plainWords(line);
  if (titles.has(words)) return true;
  const begin = words.split(' ').slice(0, BEGIN).join(' ');
  return (
    isCut && begin.split(' ').length === BEGIN && [...titles].some(title => title.startsWith(`${begin} `))
  );
}

function plainWords(words: string): string {
  return isInCapitals(words) ? (words.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ') : '';
}

function cutsSentence(before: Line | undefined, after: Line | undefined): boolean {
  return /[\p{L}\p{M},-]\s*$/u.test(before?.words ?? '') && /^\s*\p{Ll}/u.test(after?.words ?? '');
}
