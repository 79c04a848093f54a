import {expect, test} from '@jest/globals';
import fc from 'fast-check';
import {conservativeLogRatio, logRatioInterval} from '../../src/measures/log-ratio-interval.ts';
import type {Cell} from '../../src/model/comparison.ts';
import {anyCell, negated, swapped} from '../support/any-cell.ts';
import {expectClose} from '../support/close-to.ts';
import {readJson} from '../support/json.ts';
import {published} from '../support/published.ts';

const PUBLISHED = published<Cell, {lrc95Low?: number | null; lrc95High?: number | null}>('keyness').filter(
  ({expected}) => expected.lrc95Low !== undefined,
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

test('one here, none there: the share lies above .025, its odds above 1/39 (worked by hand)', () => {
  const [low, high] = logRatioInterval({f1: 1, f2: 0, n1: 70, n2: 70}, 0.95);
  expect(low).toBeCloseTo(-Math.log2(39), 12);
  expect(high).toBeNull();
});

test.each(PUBLISHED)('$id (published: $source)', ({input, expected}) => {
  const [low, high] = logRatioInterval(input, 0.95);
  expectClose(low, expected.lrc95Low as number | null, 160);
  expectClose(high, expected.lrc95High as number | null, 160);
});

test.each(cells.flatMap(({cell, intervals}) => intervals.map(interval => ({cell, ...interval}))))(
  '$cell at level $level (oracle)',
  ({cell, level, low, high}) => {
    const interval = logRatioInterval(cell, level);
    expectClose(interval[0], low, 64);
    expectClose(interval[1], high, 64);
  },
);

test('mirrors exactly, holds the plain ratio, widens with the level (law)', () => {
  fc.assert(
    fc.property(
      anyCell.filter(({f1, f2}) => f1 > 0 && f2 > 0),
      cell => {
        const [low, high] = logRatioInterval(cell, 0.95) as readonly [number, number];
        const ratio = Math.log2(cell.f1 / cell.n1 / (cell.f2 / cell.n2));
        expect(logRatioInterval(swapped(cell), 0.95)).toEqual([negated(high), negated(low)]);
        expect(low).toBeLessThan(ratio);
        expect(high).toBeGreaterThan(ratio);
        const [widerLow, widerHigh] = logRatioInterval(cell, 1 - 0.05 / 1300) as readonly [number, number];
        expect(widerLow).toBeLessThan(low);
        expect(widerHigh).toBeGreaterThan(high);
      },
    ),
  );
});

test('corrected for a family it is nearer to 0 (law)', () => {
  const cell = {f1: 40, f2: 12, n1: 1711, n2: 3797};
  const plain = conservativeLogRatio(cell, 0.95) as number;
  const corrected = conservativeLogRatio(cell, 1 - 0.05 / 300) as number;
  expect(plain).toBeGreaterThan(corrected);
  expect(corrected).toBeGreaterThan(0);
});

test('open on both sides when nothing can be said; a level must lie inside (0, 1)', () => {
  expect(logRatioInterval({f1: 0, f2: 0, n1: 10, n2: 10}, 0.95)).toEqual([null, null]);
  expect(logRatioInterval({f1: 3, f2: 0, n1: 10, n2: 0}, 0.95)).toEqual([null, null]);
  expect(() => logRatioInterval({f1: 1, f2: 1, n1: 10, n2: 10}, 95)).toThrow(RangeError);
});
