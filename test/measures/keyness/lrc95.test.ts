import {expect, test} from '@jest/globals';
import fc from 'fast-check';
import {lrc95} from '../../../src/measures/keyness/lrc95.ts';
import type {Cell} from '../../../src/model/comparison.ts';
import {anyCell, negated, swapped} from '../../support/any-cell.ts';
import {expectClose} from '../../support/close-to.ts';
import {readJson} from '../../support/json.ts';
import {published} from '../../support/published.ts';

const PUBLISHED = published<Cell, {lrc95?: number}>('keyness').filter(
  ({expected}) => expected.lrc95 !== undefined,
);
interface Row {
  readonly cell: Cell;
  readonly intervals: readonly {
    readonly level: number;
    readonly low: number | null;
    readonly high: number | null;
  }[];
}
const {cells} = readJson<{cells: Row[]}>('oracle/measures.json');

test('ten times here, never there: the lower bound of the share is .025^(1/10) (worked by hand)', () => {
  const share = 0.025 ** (1 / 10);
  expectClose(lrc95.score({f1: 10, f2: 0, n1: 500, n2: 500}), Math.log2(share / (1 - share)), 16);
});

test.each(PUBLISHED)('$id (published: $source)', ({input, expected}) => {
  expectClose(lrc95.score(input), expected.lrc95 as number, 160);
});

test.each(cells.filter(({intervals}) => intervals.length > 0))('$cell (oracle)', ({cell, intervals}) => {
  const {low, high} = intervals[0] as (typeof intervals)[number];
  const nearest = low !== null && low > 0 ? low : high !== null && high < 0 ? high : 0;
  expectClose(lrc95.score(cell), nearest, 64);
});

test('swapping the sides flips the sign exactly; equal rates give exactly 0 (law)', () => {
  fc.assert(
    fc.property(anyCell, cell => {
      expect(lrc95.score(swapped(cell))).toBe(negated(lrc95.score(cell)));
      if (cell.f1 > 0) expect(lrc95.score({...cell, f2: cell.f1, n2: cell.n1})).toBe(0);
    }),
  );
});

test('never further from 0 than the plain ratio, and on its side (law)', () => {
  fc.assert(
    fc.property(
      anyCell.filter(({f1, f2}) => f1 > 0 && f2 > 0),
      cell => {
        const ratio = Math.log2(cell.f1 / cell.n1 / (cell.f2 / cell.n2));
        const score = lrc95.score(cell) as number;
        expect(Math.abs(score)).toBeLessThanOrEqual(Math.abs(ratio) + 1e-12);
        if (score !== 0) expect(Math.sign(score)).toBe(Math.sign(ratio));
      },
    ),
  );
});

test('undefined where the card says so', () => {
  expect(lrc95.score({f1: 0, f2: 0, n1: 10, n2: 10})).toBeNull();
  expect(lrc95.score({f1: 0, f2: 2, n1: 0, n2: 10})).toBeNull();
});
