import {expect, test} from '@jest/globals';
import fc from 'fast-check';
import {wilson} from '../../src/stats/wilson.ts';
import {expectClose} from '../support/close-to.ts';
import {readJson} from '../support/json.ts';

interface Row {
  readonly count: number;
  readonly size: number;
  readonly level: number;
  readonly low: number;
  readonly high: number;
}
const {wilson: rows} = readJson<{wilson: Row[]}>('oracle/statistics.json');

test('81 of 263 gives .2553 to .3662 (published: Newcombe 1998, Statistics in Medicine 17, Table I)', () => {
  const [low, high] = wilson(81, 263, 0.95);
  expect(low).toBeCloseTo(0.2553, 4);
  expect(high).toBeCloseTo(0.3662, 4);
});

test.each(rows)('$count of $size at level $level (oracle)', ({count, size, level, low, high}) => {
  const interval = wilson(count, size, level);
  expectClose(interval[0], low, 16);
  expectClose(interval[1], high, 4);
});

test('holds the share observed, within 0 and 1, and mirrors (law)', () => {
  fc.assert(
    fc.property(fc.integer({min: 1, max: 1e6}), fc.double({min: 0, max: 1, noNaN: true}), (size, part) => {
      const count = Math.floor(part * size);
      const [low, high] = wilson(count, size, 0.95);
      const [mirroredLow, mirroredHigh] = wilson(size - count, size, 0.95);
      expect(low).toBeGreaterThanOrEqual(0);
      expect(low).toBeLessThanOrEqual(count / size);
      expect(high).toBeGreaterThanOrEqual(count / size);
      expect(high).toBeLessThanOrEqual(1);
      expect(mirroredLow).toBeCloseTo(1 - high, 12);
      expect(mirroredHigh).toBeCloseTo(1 - low, 12);
    }),
  );
});

test('of an empty text nothing is known; a level must lie inside (0, 1)', () => {
  expect(wilson(0, 0, 0.95)).toEqual([Number.NaN, Number.NaN]);
  expect(() => wilson(1, 10, 95)).toThrow(RangeError);
});
