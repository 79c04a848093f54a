import type {DiversityMeasure, WordSample} from '../../model/measure.ts';

/**
 * How many different words are there, for the root of twice all of them?
 *
 * Root TTR over √2, nothing else.
 */
export const correctedTtr = {
  name: 'corrected-ttr',
  family: 'diversity',
  title: 'Corrected type–token ratio',
  variant: 'Carroll’s',
  formula: 'V / √(2N)',
  unit: 'types per root of words',
  range: '(0, √(N/2)]',
  sign: 'none: larger is richer',
  zero: 'undefined for a text without words',
  source: 'Carroll 1964, Language and Thought: 54',
  shortest: 100,
  dependsOnLength: true,
  score,
} as const satisfies DiversityMeasure;

function score({tokens, types}: WordSample): number | null {
  return tokens === 0 ? null : types / Math.sqrt(2 * tokens);
}
