import {expect, test} from '@jest/globals';
import fc from 'fast-check';
import {quantileInPlace} from '../../src/stats/quantile.ts';
import {expectClose} from '../support/close-to.ts';
import {readJson} from '../support/json.ts';

const {quantiles} = readJson<{quantiles: {values: number[]; rows: {share: number; value: number}[]}}>(
  'oracle/statistics.json',
);

test('the median of 1, 2, 10 is 2, of 1, 2, 10, 20 it is 6 (worked by hand)', () => {
  expect(quantileInPlace(Float64Array.of(10, 1, 2), 0.5)).toBe(2);
  expect(quantileInPlace(Float64Array.of(20, 10, 1, 2), 0.5)).toBe(6);
  expect(quantileInPlace(new Float64Array(), 0.5)).toBeNaN();
});

test.each(quantiles.rows)('at share $share of ten values stands $value (oracle)', ({share, value}) => {
  expectClose(quantileInPlace(Float64Array.from(quantiles.values), share), value, 8);
});

test('is what sorting gives, and loses no value (law)', () => {
  const values = fc.array(fc.integer({min: -20, max: 20}), {minLength: 1, maxLength: 60});
  fc.assert(
    fc.property(values, fc.double({min: 0, max: 1, noNaN: true}), (given, share) => {
      const column = Float64Array.from(given);
      const sorted = Float64Array.from(given).sort();
      const place = share * (sorted.length - 1);
      const below = sorted[Math.floor(place)] as number;
      const above = sorted[Math.ceil(place)] as number;
      expect(quantileInPlace(column, share)).toBeCloseTo(below + (place % 1) * (above - below), 10);
      expect(column.sort()).toEqual(sorted);
    }),
  );
});

test.each([-0.1, 1.1, Number.NaN])('refuses the share %s', share => {
  expect(() => quantileInPlace(Float64Array.of(1, 2), share)).toThrow(RangeError);
});
