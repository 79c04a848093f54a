import type {ReadabilityMeasure, ReadingCounts} from '../../model/measure.ts';

/**
 * How many years of school does a text ask for, by the length of its sentences and words?
 *
 * For English.
 */
export const fleschKincaid = {
  name: 'flesch-kincaid',
  family: 'readability',
  title: 'Flesch–Kincaid grade',
  formula: '0.39 words/sentences + 11.8 syllables/words − 15.59',
  unit: 'school years (United States)',
  range: '[−3.40, ∞)',
  sign: 'none: larger is harder',
  zero: 'undefined for a text without words',
  source: 'Kincaid, Fishburne, Rogers & Chissom 1975, Research Branch Report 8-75: 14',
  score,
} as const satisfies ReadabilityMeasure;

function score({words, sentences, syllables}: ReadingCounts): number | null {
  if (words === 0 || sentences === 0) return null;
  return (0.39 * words) / sentences + (11.8 * syllables) / words - 15.59;
}
