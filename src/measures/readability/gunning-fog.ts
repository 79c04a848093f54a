import type {ReadabilityMeasure, ReadingCounts} from '../../model/measure.ts';

/**
 * How many years of school does a text ask for, by its sentences and its complex words?
 *
 * Complex: three syllables or more, but names, hyphenated words, and words whose third syllable is only an ending. For English.
 */
export const gunningFog = {
  name: 'gunning-fog',
  family: 'readability',
  title: 'Gunning fog index',
  formula: '0.4 (words/sentences + 100 complex words/words)',
  unit: 'school years (United States)',
  range: '[0.4, ∞)',
  sign: 'none: larger is harder',
  zero: 'undefined for a text without words',
  source: 'Gunning 1952, The Technique of Clear Writing: 36–37',
  score,
} as const satisfies ReadabilityMeasure;

function score({words, sentences, complexWords}: ReadingCounts): number | null {
  if (words === 0 || sentences === 0) return null;
  return 0.4 * (words / sentences + (100 * complexWords) / words);
}
