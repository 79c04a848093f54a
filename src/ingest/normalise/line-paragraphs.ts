import {ledgerStep} from '../ledger-step.ts';
import type {Normaliser} from '../normaliser.ts';

// Lines wrapped by hand or by a program end at 60 to 110 characters.
const MEAN_LINE = 100;
const LONGEST_LINE = 200;

/** Parts paragraphs by a blank line where the file writes each paragraph as one long line. */
export const lineParagraphs = {
  name: 'line-paragraphs',
  about:
    `Where lines are not wrapped (over ${MEAN_LINE} characters in the mean, and one over ${LONGEST_LINE}), ` +
    'every line is a paragraph: a blank line is put between lines that have none.',
  isDefault: true,
  guessesParagraphs: true,
  changes(text) {
    if (isWrapped(text)) return ledgerStep(this.name, []);
    const single = text.matchAll(/(?<=\S[^\S\n]*)\n(?=[^\S\n]*\S)/g);
    return ledgerStep(
      this.name,
      Array.from(single, ({index}) => ({start: index, before: '\n', after: '\n\n'})),
    );
  },
} as const satisfies Normaliser;

function isWrapped(text: string): boolean {
  const lengths = text
    .split('\n')
    .map(line => line.trim().length)
    .filter(length => length > 0);
  const sum = lengths.reduce((a, b) => a + b, 0);
  const longest = lengths.reduce((a, b) => Math.max(a, b), 0);
  return sum <= MEAN_LINE * lengths.length || longest <= LONGEST_LINE;
}
