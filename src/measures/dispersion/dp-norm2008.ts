import type {DispersionMeasure, Parts} from '../../model/measure.ts';
import {partSums, proportionDeviation} from '../part-sums.ts';

/**
 * How unevenly is a term spread over the parts of a text, as first normalised?
 *
 * Reaches 1 only when the parts are of one length, and passes it when all occurrences stand in a part that is shorter
 * than the others: `dpNorm2012` mended this.
 *
 * ```ts
 * dpNorm2008.score({counts: [1, 2, 3, 4, 5], sizes: [9, 10, 10, 10, 11]}); // → 0.225
 * ```
 */
export const dpNorm2008 = {
  name: 'dp-norm2008',
  family: 'dispersion',
  title: 'Deviation of proportions DPnorm',
  variant: 'normalised by the number of parts (2008)',
  formula: '½ Σ |f_i/f − n_i/n| ÷ (1 − 1/k)',
  unit: 'share',
  range: '[0, k/(k − 1)), at most 1 for parts of one length',
  sign: 'none: larger is more uneven',
  zero: 'undefined for a term that does not occur, and when fewer than two parts hold words; empty parts are left out',
  source: 'Gries 2008, International Journal of Corpus Linguistics 13(4): 419',
  score,
} as const satisfies DispersionMeasure;

function score(parts: Parts): number | null {
  const sums = partSums(parts);
  if (sums.occurrences === 0 || sums.parts < 2) return null;
  return proportionDeviation(parts, sums) / (1 - 1 / sums.parts);
}
