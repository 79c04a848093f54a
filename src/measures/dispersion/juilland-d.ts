import type {DispersionMeasure, Parts} from '../../model/measure.ts';
import {partRates, partSums} from '../part-sums.ts';

/**
 * How little does the rate of a term vary from part to part?
 *
 * 1 when all parts have one rate, 0 when one part has all. By rates, so parts may be of any length; for parts of one
 * length it is the classical D of counts. With many parts nearly every term comes close to 1.
 *
 * ```ts
 * juillandD.score({counts: [2, 1, 0], sizes: [100, 100, 100]}); // → 0.423
 * ```
 */
export const juillandD = {
  name: 'juilland-d',
  family: 'dispersion',
  title: 'Juilland’s D',
  variant: 'by rates, for parts of any length',
  formula: '1 − (σ/μ) ÷ √(k − 1), σ (population) and μ of the rates f_i/n_i',
  unit: 'share',
  range: '[0, 1]',
  sign: 'none: larger is more even',
  zero: 'undefined for a term that does not occur, and when fewer than two parts hold words; empty parts are left out',
  source:
    'Juilland & Chang-Rodríguez 1964, Frequency Dictionary of Spanish Words: LIII; unequal parts: Gries 2008, ' +
    'International Journal of Corpus Linguistics 13(4): 408–410',
  score,
} as const satisfies DispersionMeasure;

function score(parts: Parts): number | null {
  const sums = partSums(parts);
  if (sums.occurrences === 0 || sums.parts < 2) return null;
  const rates = partRates(parts);
  const mean = rates.reduce((sum, rate) => sum + rate, 0) / rates.length;
  const variance = rates.reduce((sum, rate) => sum + (rate - mean) ** 2, 0) / rates.length;
  return Math.max(0, 1 - Math.sqrt(variance) / mean / Math.sqrt(rates.length - 1));
}
