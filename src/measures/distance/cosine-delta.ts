import type {DistanceMeasure, TextProfile} from '../../model/measure.ts';
import {cosineOf} from '../cosine-of.ts';

/**
 * Do two texts depart from the mean of the family in the same direction, however far?
 *
 * The best of the Deltas for telling authors. In a family of two it is always 2: they depart in opposite directions.
 */
export const cosineDelta = {
  name: 'cosine-delta',
  family: 'distance',
  title: 'Cosine Delta',
  variant: 'Würzburg Delta',
  formula: '1 − Σ z_A z_B ÷ √(Σ z_A² Σ z_B²)',
  unit: '1 − cosine',
  range: '[0, 2]',
  sign: 'none: larger is farther; 1: no relation, 2: opposite',
  zero: 'undefined for a text whose rates are all the mean of the family',
  source:
    'Smith & Aldridge 2011, Journal of Quantitative Linguistics 18(1): 63–88; Evert et al. 2017, Digital Scholarship in the Humanities 32(S2): ii4–ii16',
  score,
} as const satisfies DistanceMeasure;

function score(a: TextProfile, b: TextProfile): number | null {
  const cosine = cosineOf(a.z, b.z);
  return cosine === null ? null : Math.max(0, 1 - cosine);
}
