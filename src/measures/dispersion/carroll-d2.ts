import type {DispersionMeasure, Parts} from '../../model/measure.ts';
import {partRates, partSums} from '../part-sums.ts';

/**
 * How much uncertainty is there about the part that an occurrence of a term stands in?
 *
 * The entropy of the term's rates over the parts, as a share of the greatest possible: 1 for one rate in all parts,
 * 0 when one part has all.
 *
 * ```ts
 * carrollD2.score({counts: [2, 1, 0], sizes: [100, 100, 100]}); // → 0.579
 * ```
 */
export const carrollD2 = {
  name: 'carroll-d2',
  family: 'dispersion',
  title: 'Carroll’s D2',
  formula: '−Σ p_i log2 p_i ÷ log2 k, p_i = (f_i/n_i) ÷ Σ f_j/n_j',
  unit: 'share',
  range: '[0, 1]',
  sign: 'none: larger is more even',
  zero: 'a part without the term adds nothing; undefined for a term that does not occur, and when fewer than two parts hold words',
  source: 'Carroll 1970, Computer Studies in the Humanities and Verbal Behavior 3(2): 61–65',
  score,
} as const satisfies DispersionMeasure;

function score(parts: Parts): number | null {
  const sums = partSums(parts);
  if (sums.occurrences === 0 || sums.parts < 2) return null;
  const rates = partRates(parts);
  const whole = rates.reduce((sum, rate) => sum + rate, 0);
  const entropy = rates.reduce(
    (sum, rate) => sum - (rate === 0 ? 0 : (rate / whole) * Math.log(rate / whole)),
    0,
  );
  return Math.min(1, entropy / Math.log(rates.length)) + 0;
}
