import type {DistanceMeasure, TextProfile} from '../../model/measure.ts';

/**
 * By how many standard deviations do the rates of the common words of two texts differ, on average?
 *
 * Every word weighs the same, however rare. Depends on the other texts of the family, through the deviations.
 */
export const burrowsDelta = {
  name: 'burrows-delta',
  family: 'distance',
  title: 'Burrows’s Delta',
  formula: '(1/k) Σ |z_A − z_B|, z the rate in sample standard deviations over all texts',
  unit: 'standard deviations',
  range: '[0, ∞)',
  sign: 'none: larger is farther; 0: the same rates',
  zero: 'a word with one rate in all texts adds nothing; undefined without words',
  source: 'Burrows 2002, Literary and Linguistic Computing 17(3): 271',
  score,
} as const satisfies DistanceMeasure;

function score(a: TextProfile, b: TextProfile): number | null {
  const {length} = a.z;
  if (length === 0) return null;
  let sum = 0;
  for (let t = 0; t < length; t++) sum += Math.abs((a.z[t] as number) - (b.z[t] as number));
  return sum / length;
}
