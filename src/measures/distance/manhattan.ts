import type {DistanceMeasure, TextProfile} from '../../model/measure.ts';

/**
 * What part of the running words would have to be others, counted on both sides?
 */
export const manhattan = {
  name: 'manhattan',
  family: 'distance',
  title: 'Manhattan distance',
  variant: 'on rates',
  formula: 'Σ |p − q|, p and q rates',
  unit: 'share',
  range: '[0, 2]',
  sign: 'none: larger is farther; 0: the same rates',
  zero: 'undefined for a text without words',
  source:
    'Eder, Rybicki & Kestemont 2016, The R Journal 8(1): 107–121 (stylo, dist.manhattan on relative frequencies)',
  score,
} as const satisfies DistanceMeasure;

function score(a: TextProfile, b: TextProfile): number | null {
  if (a.size === 0 || b.size === 0) return null;
  let sum = 0;
  for (let t = 0; t < a.rates.length; t++) sum += Math.abs((a.rates[t] as number) - (b.rates[t] as number));
  return sum;
}
