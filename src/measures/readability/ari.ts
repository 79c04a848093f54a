import type {ReadabilityMeasure, ReadingCounts} from '../../model/measure.ts';

/**
 * How many years of school does a text ask for, by characters and words, without counting syllables?
 *
 * Characters are letters and digits.
 */
export const ari = {
  name: 'ari',
  family: 'readability',
  title: 'Automated readability index ARI',
  formula: '4.71 characters/words + 0.5 words/sentences − 21.43',
  unit: 'school years (United States)',
  range: '[−16.22, ∞)',
  sign: 'none: larger is harder',
  zero: 'undefined for a text without words',
  source: 'Senter & Smith 1967, AMRL-TR-66-220: 8',
  score,
} as const satisfies ReadabilityMeasure;

function score({words, sentences, characters}: ReadingCounts): number | null {
  if (words === 0 || sentences === 0) return null;
  return (4.71 * characters) / words + (0.5 * words) / sentences - 21.43;
}
