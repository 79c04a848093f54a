import {seededRandom} from './random.ts';
import type {Resampling} from './resample-units.ts';

/**
 * Which other texts could have been made of the same paragraphs, section by section? Draws from every stratum as many
 * units as it has, with replacement, once for each resample: a section never grows or shrinks by chance.
 *
 * `strata[u]` is the stratum of unit u. Weights lie as in `resampleUnits`; the same seed gives the same on every machine.
 */
export function resampleStrata(
  strata: Uint32Array,
  {resamples, seed}: {readonly resamples: number; readonly seed: number},
): Resampling {
  const random = seededRandom(seed);
  const members = new Map<number, number[]>();
  strata.forEach((stratum, unit) => {
    const known = members.get(stratum);
    if (known === undefined) members.set(stratum, [unit]);
    else known.push(unit);
  });
  const weights = new Uint8Array(strata.length * resamples);
  for (const units of members.values()) {
    for (let resample = 0; resample < resamples; resample++) {
      for (let draw = 0; draw < units.length; draw++) {
        const cell = (units[Math.floor(random() * units.length)] as number) * resamples + resample;
        weights[cell] = (weights[cell] as number) + 1;
      }
    }
  }
  return {units: strata.length, resamples, weights};
}
