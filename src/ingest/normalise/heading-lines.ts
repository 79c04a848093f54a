import {headingLineEnds} from '../headings/heading-line-ends.ts';
import {ledgerStep, type Replacement} from '../ledger-step.ts';
import type {Normaliser} from '../normaliser.ts';

const MAY_BE_HEADING =
  /^[^\S\n]*(?:(?:article|chapter|part|section|book|volume|letter|act|phase|first|second|preface|introduction|prologue|contents|dedication|by|end of)\b|I{1,2}\.?[^\S\n]*$)/im;

/** Parts a heading such as `Chapter II` from the lines around it, where no blank line does. */
export const headingLines = {
  name: 'heading-lines',
  about:
    'A line that is a numbered heading by its form ("Chapter II", "BOOK FIRST", "Article 5. Peace") gets a blank line ' +
    'before and after it where it has none; so do the title below it (in capitals, or a short line with no stop before a full ' +
    'one) and the line with "by" on a title page. Left as it is: a line that follows a full line without a stop, for there ' +
    'the sentence goes on.',
  isDefault: true,
  guessesParagraphs: true,
  changes(text) {
    if (!MAY_BE_HEADING.test(text)) return ledgerStep(this.name, []);
    const lines = text.split('\n');
    const breaks = headingLineEnds(lines);
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
