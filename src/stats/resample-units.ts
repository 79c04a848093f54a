import {seededRandom} from './random.ts';

/**
 * How often each unit was drawn in each resample; one row of `resamples` numbers for each unit, row after row.
 *
 * Rows lie so because a term touches few units: what is added up is always one stretch of memory.
 */
export interface Resampling {
  readonly units: number;
  readonly resamples: number;
  readonly weights: Uint8Array;
}

/**
 * Which other texts could have been made of the same paragraphs? Draws as many units as there are, with
 * replacement, once for each resample.
 *
 * The weights of one resample sum to `units`. The same seed gives the same weights on every machine.
 * Throws RangeError unless `resamples` is a whole number above 0 and the seed a whole number below 2³².
 */
export function resampleUnits(
  units: number,
  {resamples, seed}: {readonly resamples: number; readonly seed: number},
): Resampling {
  if (!(Number.isInteger(resamples) && resamples > 0)) {
    throw new RangeError(`number of resamples: ${resamples}; expected a whole number above 0`);
  }
  const random = seededRandom(seed);
  // A byte holds every weight that can happen: 256 draws of one unit have a chance below 1e-500.
  const weights = new Uint8Array(units * resamples);
  for (let resample = 0; resample < resamples; resample++) {
    for (let draw = 0; draw < units; draw++) {
      const cell = Math.floor(random() * units) * resamples + resample;
      weights[cell] = (weights[cell] as number) + 1;
    }
  }
  return {units, resamples, weights};
}
