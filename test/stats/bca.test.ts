import {expect, test} from '@jest/globals';
import fc from 'fast-check';
import {bcaInterval} from '../../src/stats/bca.ts';
import {quantileInPlace} from '../../src/stats/quantile.ts';
import {expectNear} from '../support/close-to.ts';
import {readJson} from '../support/json.ts';

interface Oracle {
  readonly replicates: readonly number[];
  readonly level: number;
  readonly rows: readonly {estimate: number; acceleration: number; low: number; high: number}[];
}
const {bca} = readJson<{bca: Oracle}>('oracle/inference.json');

test.each(bca.rows)('estimate $estimate, acceleration $acceleration (oracle)', ({low, high, ...row}) => {
  const found = bcaInterval(Float64Array.from(bca.replicates), {...row, level: bca.level});
  expectNear(found[0], low, 1e-9);
  expectNear(found[1], high, 1e-9);
});

test('without bias and acceleration it is the percentile interval (worked by hand)', () => {
  const values = Float64Array.from({length: 101}, (_, i) => i); // 50 below, 50 above, one equal
  const [low, high] = bcaInterval(values, {estimate: 50, acceleration: 0, level: 0.9});
  expectNear(low, quantileInPlace(values, 0.05), 1e-9);
  expectNear(high, quantileInPlace(values, 0.95), 1e-9);
});

test('resamples that are all alike give that value', () => {
  const same = new Float64Array(50).fill(3);
  expect(bcaInterval(same, {estimate: 3, acceleration: 0.1, level: 0.95})).toEqual([3, 3]);
});

test('mirrored resamples give the mirrored interval (law)', () => {
  const values = fc.array(fc.double({min: -9, max: 9, noNaN: true}), {minLength: 20, maxLength: 60});
  fc.assert(
    fc.property(values, fc.double({min: -0.2, max: 0.2, noNaN: true}), (given, acceleration) => {
      const options = {level: 0.9, acceleration};
      const estimate = given[0] as number;
      const [low, high] = bcaInterval(Float64Array.from(given), {...options, estimate});
      const [below, above] = bcaInterval(
        Float64Array.from(given, value => -value),
        {
          level: 0.9,
          acceleration: -acceleration,
          estimate: -estimate,
        },
      );
      expect(Math.abs(low + above)).toBeLessThan(1e-6);
      expect(Math.abs(high + below)).toBeLessThan(1e-6);
      expect(low).toBeLessThanOrEqual(high);
    }),
  );
});
