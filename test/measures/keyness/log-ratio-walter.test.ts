import {expect, test} from '@jest/globals';
import fc from 'fast-check';
import {logRatioWalter} from '../../../src/measures/keyness/log-ratio-walter.ts';
import type {Cell} from '../../../src/model/comparison.ts';
import {anyCell, negated, swapped} from '../../support/any-cell.ts';
import {expectClose} from '../../support/close-to.ts';
import {readJson} from '../../support/json.ts';
import {published} from '../../support/published.ts';

const PUBLISHED = published<Cell, {logRatioWalter?: number}>('keyness').filter(
  ({expected}) => expected.logRatioWalter !== undefined,
);
const {cells} = readJson<{cells: {cell: Cell; logRatioWalter: number}[]}>('oracle/measures.json');

test('3½ against ½ in texts of equal size is log2 7 (worked by hand)', () => {
  expectClose(logRatioWalter.score({f1: 3, f2: 0, n1: 90, n2: 90}), Math.log2(7), 8);
});

test.each(PUBLISHED)('$id (published: $source)', ({input, expected}) => {
  expectClose(logRatioWalter.score(input), expected.logRatioWalter as number, 8);
});

test.each(cells)('$cell: $logRatioWalter (oracle)', ({cell, logRatioWalter: expected}) => {
  // A difference of two logarithms is as exact as the larger of them.
  const logarithm = Math.log2(Math.min((cell.f1 + 0.5) / cell.n1, (cell.f2 + 0.5) / cell.n2));
  expectClose(logRatioWalter.score(cell), expected, 4 + Math.abs(logarithm / expected));
});

test('swapping the sides flips the sign exactly; equal counts in equal texts give exactly 0 (law)', () => {
  fc.assert(
    fc.property(anyCell, cell => {
      expect(logRatioWalter.score(swapped(cell))).toBe(negated(logRatioWalter.score(cell)));
      expect(logRatioWalter.score({...cell, f2: cell.f1, n2: cell.n1})).toBe(0);
    }),
  );
});

test('one more occurrence in the target moves it up, one more in the reference down (law)', () => {
  const small = anyCell.filter(({f1, f2, n1, n2}) => f1 < n1 && f2 < n2);
  fc.assert(
    fc.property(small, cell => {
      const score = logRatioWalter.score(cell) as number;
      expect(logRatioWalter.score({...cell, f1: cell.f1 + 1})).toBeGreaterThan(score);
      expect(logRatioWalter.score({...cell, f2: cell.f2 + 1})).toBeLessThan(score);
    }),
  );
});
