import {headingOf, isUnnumbered} from '../heading.ts';
import {ledgerStep, type Replacement} from '../ledger-step.ts';
import type {Normaliser} from '../normaliser.ts';

const MAY_BE_HEADING =
  /^[^\S\n]*(?:(?:article|chapter|part|section|book|volume|preface|introduction|contents)\b|I\.?[^\S\n]*$)/im;
const SHORT = 0.7;
const LONGEST = 100;

/** Parts a heading such as `Chapter II` from the lines around it, where no blank line does. */
export const headingLines = {
  name: 'heading-lines',
  about:
    'A line that is a numbered heading by its form ("Chapter II", "BOOK FIRST", "Article 5. Peace") gets a blank line ' +
    'before and after it where it has none. Left as it is: a line that follows a full line without a stop, for there ' +
    'the sentence goes on.',
  isDefault: true,
  guessesParagraphs: true,
  changes(text) {
    if (!MAY_BE_HEADING.test(text)) return ledgerStep(this.name, []);
    const lines = text.split('\n');
    const width = usualWidth(lines);
    const isHeading = headingTest();
    const breaks = new Set<number>(); // a blank line is wanted after this line
    lines.forEach((line, i) => {
      if (!isHeading(line, lines[i - 1]) || goesOn(lines[i - 1], width)) return;
      for (const k of [i - 1, i]) if (isWritten(lines[k]) && isWritten(lines[k + 1])) breaks.add(k);
    });
    const replacements: Replacement[] = [];
    let at = 0;
    lines.forEach((line, i) => {
      at += line.length;
      if (breaks.has(i)) replacements.push({start: at, before: '\n', after: '\n\n'});
      at++;
    });
    return ledgerStep(this.name, replacements);
  },
} as const satisfies Normaliser;

/** Which numbered headings a text has, asked of line after line: a bare numeral is one where it is the next of its row. */
function headingTest(): (line: string, before: string | undefined) => boolean {
  let last = 0;
  return (line, before) => {
    const words = line.trim();
    if (words.length > LONGEST) return false;
    if (words === 'CONTENTS' || isUnnumbered(words)) return true;
    const {numeral} = headingOf(words) ?? {numeral: 0};
    if (numeral === undefined) return true;
    const isNext =
      (numeral === 1 || numeral === last + 1) && numeral > 0 && !/[^.!?:;”"’')\]\s]\s*$/.test(before ?? '');
    if (isNext) last = numeral;
    return isNext;
  };
}

function goesOn(before: string | undefined, width: number): boolean {
  const line = before?.trim() ?? '';
  return line.length > SHORT * width && !/[.!?:;”"’')\]]$/.test(line);
}

function isWritten(line: string | undefined): boolean {
  return line !== undefined && line.trim() !== '';
}

/** How long a full line is: that which nine in ten lines with words do not pass. */
function usualWidth(lines: readonly string[]): number {
  const lengths = Uint32Array.from(lines.filter(isWritten), line => line.trim().length).sort();
  return lengths[Math.floor(0.9 * lengths.length)] ?? 0;
}
