import type {DiversityMeasure, WordSample} from '../../model/measure.ts';

/**
 * What share of the different words occurs only once?
 */
export const hapaxShare = {
  name: 'hapax-share',
  family: 'diversity',
  title: 'Hapax share',
  variant: 'of the types',
  formula: 'V(1) / V',
  unit: 'share',
  range: '[0, 1]',
  sign: 'none: larger is richer',
  zero: 'undefined for a text without words',
  source: 'Baayen 2001, Word Frequency Distributions: 8',
  shortest: 1000,
  dependsOnLength: true,
  score,
} as const satisfies DiversityMeasure;

function score({types, frequencies, typesOf}: WordSample): number | null {
  if (types === 0) return null;
  return (frequencies[0] === 1 ? (typesOf[0] as number) : 0) / types;
}
