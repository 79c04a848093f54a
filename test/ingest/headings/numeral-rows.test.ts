import {expect, test} from '@jest/globals';
import {numeralRows} from '../../../src/ingest/headings/numeral-rows.ts';

/** `1.` with a stop, `1` without; what is kept is written again, the rest as `-`. */
function kept(written: string): string {
  const words = written.split(' ');
  const numerals = words.map(word => ({value: Number.parseInt(word, 10), hasStop: word.endsWith('.')}));
  return numeralRows(numerals)
    .map((isIn, i) => (isIn ? words[i] : '-'))
    .join(' ');
}

test.each([
  ['a row', '1 2 3', '1 2 3'],
  ['two rows', '1 2 3 1 2', '1 2 3 1 2'],
  ['a row through several parts', '1 2 3 4 5', '1 2 3 4 5'],
  ['a number out of its row', '1 2 5 3 100 4', '1 2 - 3 - 4'],
  ['the word "I" within a row', '1 2 3 1 4 1 1 5', '1 2 3 - 4 - - 5'],
  ['the word "I" alone', '1 1 1', '- - -'],
  ['"I" and the numeral "I."', '1 1. 1 2. 3.', '- 1. - 2. 3.'],
  ['a first part without a number', '2 3 4', '2 3 4'],
  ['the second number without the first and the third', '2 4', '- -'],
  ['one numeral with its stop', '1.', '1.'],
  ['nothing', '7', '-'],
])('%s', (_what, given, expected) => {
  expect(kept(given)).toBe(expected);
});
