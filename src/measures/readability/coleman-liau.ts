import type {ReadabilityMeasure, ReadingCounts} from '../../model/measure.ts';

/**
 * How many years of school does a text ask for, by letters and sentences, without counting syllables?
 */
export const colemanLiau = {
  name: 'coleman-liau',
  family: 'readability',
  title: 'Coleman–Liau index',
  formula: '0.0588 · 100 letters/words − 0.296 · 100 sentences/words − 15.8',
  unit: 'school years (United States)',
  range: '(−∞, ∞)',
  sign: 'none: larger is harder',
  zero: 'undefined for a text without words',
  source: 'Coleman & Liau 1975, Journal of Applied Psychology 60(2): 283–284',
  score,
} as const satisfies ReadabilityMeasure;

function score({words, sentences, letters}: ReadingCounts): number | null {
  if (words === 0 || sentences === 0) return null;
  return (5.88 * letters - 29.6 * sentences) / words - 15.8;
}
