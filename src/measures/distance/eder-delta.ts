import type {DistanceMeasure, TextProfile} from '../../model/measure.ts';

/**
 * By how many standard deviations do the rates of two texts differ, the commonest words weighing most?
 */
export const ederDelta = {
  name: 'eder-delta',
  family: 'distance',
  title: 'Eder’s Delta',
  formula: '(1/k) Σ |z_A − z_B| (k − i + 1)/k, i the place of the word by frequency',
  unit: 'weighted standard deviations',
  range: '[0, ∞)',
  sign: 'none: larger is farther; 0: the same rates',
  zero: 'a word with one rate in all texts adds nothing; undefined without words',
  source:
    'Eder 2015, Digital Scholarship in the Humanities 30(2): 167–182; without 1/k in the stylo package: Eder, Rybicki & Kestemont 2016',
  score,
} as const satisfies DistanceMeasure;

function score(a: TextProfile, b: TextProfile): number | null {
  const {length} = a.z;
  if (length === 0) return null;
  let sum = 0;
  for (let t = 0; t < length; t++) {
    sum += (Math.abs((a.z[t] as number) - (b.z[t] as number)) * (length - t)) / length;
  }
  return sum / length;
}
