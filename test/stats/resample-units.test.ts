import {expect, test} from '@jest/globals';
import {resampleUnits} from '../../src/stats/resample-units.ts';

test('every resample draws as many units as there are (law)', () => {
  const {weights} = resampleUnits(65, {resamples: 200, seed: 1957});
  for (let resample = 0; resample < 200; resample++) {
    let drawn = 0;
    for (let unit = 0; unit < 65; unit++) drawn += weights[unit * 200 + resample] as number;
    expect(drawn).toBe(65);
  }
});

test('every unit is drawn about once a resample, and left out of about e⁻¹ of them (law)', () => {
  const {weights} = resampleUnits(50, {resamples: 4000, seed: 7});
  // (1 − 1/50)^50 = .3642, with a standard error of .0076 over 4,000 resamples of one unit
  const leftOut = weights.subarray(0, 4000).filter(weight => weight === 0).length / 4000;
  expect(Math.abs(leftOut - 0.98 ** 50)).toBeLessThan(5 * 0.0076);
});

test('one unit can only be drawn again; the seed alone decides', () => {
  expect([...resampleUnits(1, {resamples: 3, seed: 1}).weights]).toEqual([1, 1, 1]);
  expect(resampleUnits(9, {resamples: 50, seed: 1})).toEqual(resampleUnits(9, {resamples: 50, seed: 1}));
  expect(resampleUnits(9, {resamples: 50, seed: 1})).not.toEqual(resampleUnits(9, {resamples: 50, seed: 2}));
});

test.each([0, -1, 1.5, Number.NaN])('refuses %s resamples', resamples => {
  expect(() => resampleUnits(5, {resamples, seed: 1})).toThrow('expected a whole number above 0');
});
