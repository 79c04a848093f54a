import type {DiversityMeasure, WordSample} from '../../model/measure.ts';

/**
 * How many of the words are different ones?
 *
 * Falls as a text goes on: only texts of one length can be compared.
 *
 * ```ts
 * ttr.score({tokens: 100, types: 5, frequencies: [20], typesOf: [5]}); // → 0.05
 * ```
 */
export const ttr = {
  name: 'ttr',
  family: 'diversity',
  title: 'Type–token ratio',
  formula: 'V / N, V types, N running words',
  unit: 'share',
  range: '(0, 1]',
  sign: 'none: larger is richer',
  zero: 'undefined for a text without words',
  source: 'Johnson 1944, Psychological Monographs 56(2): 1–15',
  shortest: 100,
  dependsOnLength: true,
  score,
} as const satisfies DiversityMeasure;

function score({tokens, types}: WordSample): number | null {
  return tokens === 0 ? null : types / tokens;
}
