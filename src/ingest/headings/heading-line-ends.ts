import {isVolumeEnd} from '../asides-by-form.ts';
import {isByLine, isContents, isDedication} from '../front-matter/title-page.ts';
import {isInCapitals} from '../in-capitals.ts';
import {headingOf, isUnnumbered} from './heading.ts';
import {numeralRows} from './numeral-rows.ts';
import {isTitleCase} from './title-lines.ts';

const SHORT = 0.7;
const LONGEST = 100;
/** Lines of a chapter's title in capitals, and lines at the head of a text among which it says by whom it is. */
const MOST_TITLE_LINES = 6;

/** After which lines, by index, a blank line is wanted to part a heading, its title or the author from what stands around. */
export function headingLineEnds(lines: readonly string[]): ReadonlySet<number> {
  const words = lines.map(line => line.trim());
  const width = usualWidth(words);
  const numbered = numeralLines(words);
  const ends = new Set<number>(byLineEnds(words));
  words.forEach((line, i) => {
    const isHeading = numbered.has(i) || isHeadingLine(line);
    const isSure = isInCapitals(line) && isBare(line) && isInCapitals(words[i + 1] ?? '');
    if (!isHeading || (!isSure && goesOn(words[i - 1], width))) return;
    ends.add(i - 1).add(i);
    if (isBare(line)) ends.add(i + titleLinesBelow(words, i, width));
  });
  return new Set(Array.from(ends).filter(i => isWritten(words[i]) && isWritten(words[i + 1])));
}

function isHeadingLine(line: string): boolean {
  if (line.length > LONGEST) return false;
  if (isContents(line) || isDedication(line) || isVolumeEnd(line) || isUnnumbered(line)) return true;
  const heading = headingOf(line);
  return heading !== undefined && heading.numeral === undefined;
}

/** Bare numerals that are each the next of a row, and where no sentence is that they could belong to. */
function numeralLines(lines: readonly string[]): ReadonlySet<number> {
  const found = lines.flatMap((line, at) => {
    const value = line.length > LONGEST ? undefined : headingOf(line)?.numeral;
    return value !== undefined && standsAlone(lines, at) ? [{at, value, hasStop: line.endsWith('.')}] : [];
  });
  const isIn = numeralRows(found);
  const inRows = found.filter((_, i) => isIn[i]);
  const ones = inRows.flatMap((numeral, i) =>
    numeral.value === 2 && inRows[i - 1]?.value !== 1
      ? onlyOneAbove(lines, numeral, inRows[i - 1]?.at ?? -1)
      : [],
  );
  return new Set([...inRows.map(({at}) => at), ...ones]);
}

/**
 * The line "I" between a heading and a II, where it is the only one, and no numeral of the row before stands between: some
 * words, as an editor's, may stand above it.
 */
function onlyOneAbove(
  lines: readonly string[],
  {at, hasStop}: {readonly at: number; readonly hasStop: boolean},
  before: number,
): readonly number[] {
  const ones: number[] = [];
  for (let i = at - 1; i > before; i--) {
    if (lines[i] === (hasStop ? 'I.' : 'I')) ones.push(i);
    if (isHeadingLine(lines[i] ?? ''))
      return ones.length === 1 && isShort(lines[(ones[0] ?? 0) - 1]) ? ones : [];
  }
  return [];
}

/** As the last line of a paragraph is. */
function isShort(line = ''): boolean {
  return line.length < LONGEST * 0.4;
}

function standsAlone(lines: readonly string[], at: number): boolean {
  const before = lines[at - 1] ?? '';
  if (!/[^.!?:;”"’')\]\s]$/.test(before) || isHeadingLine(before) || isInCapitals(before)) return true;
  return isShort(before) && lines[at + 1] === '';
}

/** How many lines below a heading are its title: those in capitals; or one short line before a full one. */
function titleLinesBelow(lines: readonly string[], at: number, width: number): number {
  let n = 0;
  while (n < MOST_TITLE_LINES && isInCapitals(lines[at + 1 + n] ?? '')) n++;
  if (n > 0) return n;
  const [line, next] = [lines[at + 1] ?? '', lines[at + 2] ?? ''];
  const isTitle =
    line.length < SHORT * width &&
    /[\p{L}\p{N})”"’']$/u.test(line) &&
    isTitleCase(line.replace(/[”"’']/g, ''));
  return isTitle && next.length > SHORT * width && /^[^\p{Ll}]/u.test(next) ? 1 : 0;
}

/** The lines around "by" and a name, near the head of a text: what is above is its title. */
function byLineEnds(lines: readonly string[]): readonly number[] {
  const first = lines.findIndex(isWritten);
  const at = lines.slice(first, first + MOST_TITLE_LINES).findIndex(isByLine);
  if (at < 1 || lines.slice(first, first + at).some(line => line.length > LONGEST)) return [];
  const by = first + at;
  return [by - 1, by, by + 1]
    .slice(0, lines[by]?.length === 2 ? 3 : 2)
    .filter(i => i !== by || lines[by]?.length !== 2);
}

function isBare(line: string): boolean {
  const heading = headingOf(line);
  return (
    heading !== undefined && line.replace(/[\s.:,—–-]+/g, '').length <= heading.id.replace(/-/g, '').length
  );
}

function goesOn(before: string | undefined, width: number): boolean {
  const line = before ?? '';
  return line.length > SHORT * width && !/[.!?:;”"’')\]]$/.test(line) && !isInCapitals(line);
}

function isWritten(line: string | undefined): boolean {
  return line !== undefined && line !== '';
}

/** How long a full line is: that which nine in ten lines with words do not pass. */
function usualWidth(lines: readonly string[]): number {
  const lengths = Uint32Array.from(lines.filter(isWritten), line => line.length).sort();
  return lengths[Math.floor(0.9 * lengths.length)] ?? 0;
}
