import {expect, test} from '@jest/globals';
import fc from 'fast-check';
import {power} from '../../src/stats/power.ts';

test('by hand: whole, broken and negative exponents', () => {
  expect(power(3, 4)).toBe(81);
  expect(power(2, -3)).toBe(0.125);
  expect(power(6.25, 0.5)).toBe(2.5);
  expect(power(7, 0)).toBe(1);
  expect(power(0, 2)).toBe(0);
  expect(power(-8, 1 / 3)).toBeNaN();
});

test('the same bits on every machine, where Node 20 and Node 24 differ by their own **', () => {
  const digits = [power(2, 1.5), power(5, 1 / 3), power(2, -0.25)].map(value => value.toPrecision(17));
  expect(digits).toEqual(['2.8284271247461898', '1.7099759466766971', '0.84089641525371461']);
});

test('agrees with the logarithm (law)', () => {
  const positive = fc.double({min: 1e-3, max: 1e3, noNaN: true});
  fc.assert(
    fc.property(positive, fc.double({min: -5, max: 5, noNaN: true}), (base, exponent) => {
      const expected = Math.exp(exponent * Math.log(base));
      expect(Math.abs(power(base, exponent) - expected)).toBeLessThanOrEqual(1e-13 * expected);
    }),
  );
});
