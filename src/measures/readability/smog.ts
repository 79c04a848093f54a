import type {ReadabilityMeasure, ReadingCounts} from '../../model/measure.ts';

/**
 * How many years of school does a text ask for, by its words of three syllables and more?
 *
 * Normed on 30 sentences: less says little. For English.
 */
export const smog = {
  name: 'smog',
  family: 'readability',
  title: 'SMOG grade',
  formula: '1.0430 √(polysyllables · 30/sentences) + 3.1291',
  unit: 'school years (United States)',
  range: '[3.1291, ∞)',
  sign: 'none: larger is harder',
  zero: 'undefined for a text without words',
  source: 'McLaughlin 1969, Journal of Reading 12(8): 639–646',
  score,
} as const satisfies ReadabilityMeasure;

function score({sentences, polysyllables}: ReadingCounts): number | null {
  if (sentences === 0) return null;
  return 1.043 * Math.sqrt((polysyllables * 30) / sentences) + 3.1291;
}
