import {expect, test} from '@jest/globals';
import {measureColumn, measureName} from '../../src/measures/measure-column.ts';

test.each([
  ['g2-four-term', 'g2FourTerm'],
  ['log-ratio-walter', 'logRatioWalter'],
  ['lrc95', 'lrc95'],
  ['dp-norm2012', 'dpNorm2012'],
  ['juilland-d', 'juillandD'],
])('%s stands in %s', (name, column) => {
  expect(measureColumn(name)).toBe(column);
  expect(measureName(column)).toBe(name);
});
