import type {DispersionMeasure, Parts} from '../../model/measure.ts';
import {partSums, proportionDeviation} from '../part-sums.ts';

/**
 * How much of a term's occurrences would have to move for every part to hold its share?
 *
 * 0 when every part has what its length promises. The maximum depends on the parts; the normalised forms reach 1.
 *
 * ```ts
 * dp.score({counts: [1, 2, 3, 4, 5], sizes: [9, 10, 10, 10, 11]}); // → 0.18
 * ```
 */
export const dp = {
  name: 'dp',
  family: 'dispersion',
  title: 'Deviation of proportions DP',
  formula: '½ Σ |f_i/f − n_i/n|',
  unit: 'share',
  range: '[0, 1 − min n_i/n]',
  sign: 'none: larger is more uneven',
  zero: 'undefined for a term that does not occur; empty parts are left out',
  source: 'Gries 2008, International Journal of Corpus Linguistics 13(4): 415',
  score,
} as const satisfies DispersionMeasure;

function score(parts: Parts): number | null {
  const sums = partSums(parts);
  return sums.occurrences === 0 ? null : proportionDeviation(parts, sums);
}
