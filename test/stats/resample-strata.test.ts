import {expect, test} from '@jest/globals';
import {resampleStrata} from '../../src/stats/resample-strata.ts';

const strata = Uint32Array.of(0, 0, 1, 1, 1, 2);
const options = {resamples: 400, seed: 3};

test('every section keeps its number of paragraphs in every resample; a lone one is always drawn once (law)', () => {
  const {weights, resamples} = resampleStrata(strata, options);
  for (let r = 0; r < resamples; r++) {
    const drawn = [0, 0, 0];
    strata.forEach((stratum, unit) => {
      drawn[stratum] = (drawn[stratum] as number) + (weights[unit * resamples + r] as number);
    });
    expect(drawn).toEqual([2, 3, 1]);
  }
});

test('each paragraph is drawn once on average, with the spread of chance (law)', () => {
  const {weights, resamples} = resampleStrata(strata, options);
  for (let unit = 0; unit < 5; unit++) {
    const row = weights.subarray(unit * resamples, (unit + 1) * resamples);
    const mean = row.reduce((sum, weight) => sum + weight, 0) / resamples;
    expect(Math.abs(mean - 1)).toBeLessThan(4 / Math.sqrt(resamples));
  }
});

test('the same seed draws the same, another does not', () => {
  expect(resampleStrata(strata, options)).toEqual(resampleStrata(strata, options));
  expect(resampleStrata(strata, {...options, seed: 4})).not.toEqual(resampleStrata(strata, options));
});
