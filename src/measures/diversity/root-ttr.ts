import type {DiversityMeasure, WordSample} from '../../model/measure.ts';

/**
 * How many different words are there, for the root of all of them?
 */
export const rootTtr = {
  name: 'root-ttr',
  family: 'diversity',
  title: 'Root type–token ratio',
  variant: 'Guiraud’s R',
  formula: 'V / √N',
  unit: 'types per root of words',
  range: '(0, √N]',
  sign: 'none: larger is richer',
  zero: 'undefined for a text without words',
  source: 'Guiraud 1954, Les caractères statistiques du vocabulaire: 53',
  shortest: 100,
  dependsOnLength: true,
  score,
} as const satisfies DiversityMeasure;

function score({tokens, types}: WordSample): number | null {
  return tokens === 0 ? null : types / Math.sqrt(tokens);
}
