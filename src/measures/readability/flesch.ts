import type {ReadabilityMeasure, ReadingCounts} from '../../model/measure.ts';

/**
 * How easy is a text to read, by the length of its sentences and words?
 *
 * For English.
 */
export const flesch = {
  name: 'flesch',
  family: 'readability',
  title: 'Flesch reading ease',
  formula: '206.835 − 1.015 words/sentences − 84.6 syllables/words',
  unit: 'points',
  range: '(−∞, 121.22]',
  sign: 'none: larger is easier; 60–70 plain English, under 30 very hard',
  zero: 'undefined for a text without words',
  source: 'Flesch 1948, Journal of Applied Psychology 32(3): 229',
  score,
} as const satisfies ReadabilityMeasure;

function score({words, sentences, syllables}: ReadingCounts): number | null {
  if (words === 0 || sentences === 0) return null;
  return 206.835 - (1.015 * words) / sentences - (84.6 * syllables) / words;
}
