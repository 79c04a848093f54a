import type {DispersionMeasure, Parts} from '../../model/measure.ts';
import {partSums, proportionDeviation} from '../part-sums.ts';

/**
 * How unevenly is a term spread over the parts of a text?
 *
 * 0: every part holds the share of its occurrences that its length promises; 1: all of them stand in the shortest part.
 *
 * ```ts
 * dpNorm2012.score({counts: [2, 1, 0], sizes: [100, 100, 100]}); // → 0.50
 * ```
 */
export const dpNorm2012 = {
  name: 'dp-norm2012',
  family: 'dispersion',
  title: 'Deviation of proportions DPnorm',
  variant: 'normalised by the shortest part (2012)',
  formula: '½ Σ |f_i/f − n_i/n| ÷ (1 − min n_i/n)',
  unit: 'share',
  range: '[0, 1]',
  sign: 'none: larger is more uneven',
  zero: 'undefined for a term that does not occur, and when fewer than two parts hold words; empty parts are left out',
  source:
    'Lijffijt & Gries 2012, International Journal of Corpus Linguistics 17(1): 147–149; DP: Gries 2008, ibid. 13(4)',
  score,
} as const satisfies DispersionMeasure;

function score(parts: Parts): number | null {
  const sums = partSums(parts);
  if (sums.occurrences === 0 || sums.parts < 2) return null;
  return Math.min(1, proportionDeviation(parts, sums) / (1 - sums.shortest / sums.words));
}
