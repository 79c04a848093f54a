import type {DistanceMeasure, TextProfile} from '../../model/measure.ts';

/**
 * How far apart do two texts lie, straight through the space of their common words in standard deviations?
 */
export const argamonDelta = {
  name: 'argamon-delta',
  family: 'distance',
  title: 'Argamon’s Delta',
  variant: 'quadratic (Euclidean)',
  formula: '(1/k) √(Σ (z_A − z_B)²)',
  unit: 'standard deviations',
  range: '[0, ∞)',
  sign: 'none: larger is farther; 0: the same rates',
  zero: 'a word with one rate in all texts adds nothing; undefined without words',
  source:
    'Argamon 2008, Literary and Linguistic Computing 23(2): 131–147; with 1/k as in stylo: Eder, Rybicki & Kestemont 2016, The R Journal 8(1): 107–121',
  score,
} as const satisfies DistanceMeasure;

function score(a: TextProfile, b: TextProfile): number | null {
  const {length} = a.z;
  if (length === 0) return null;
  let squares = 0;
  for (let t = 0; t < length; t++) squares += ((a.z[t] as number) - (b.z[t] as number)) ** 2;
  return Math.sqrt(squares) / length;
}
