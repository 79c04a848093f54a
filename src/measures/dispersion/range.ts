import type {DispersionMeasure, Parts} from '../../model/measure.ts';
import {partSums} from '../part-sums.ts';

/**
 * In how many parts of a text does a term occur?
 *
 * ```ts
 * range.score({counts: [2, 0, 1], sizes: [100, 100, 100]}); // → 2
 * ```
 */
export const range = {
  name: 'range',
  family: 'dispersion',
  title: 'Range',
  formula: 'number of parts with f_i > 0',
  unit: 'parts',
  range: '[1, k]',
  sign: 'none: larger is more widely spread',
  zero: 'undefined for a term that does not occur; empty parts are left out',
  source: 'Gries 2008, International Journal of Corpus Linguistics 13(4): 407',
  score,
} as const satisfies DispersionMeasure;

function score(parts: Parts): number | null {
  if (partSums(parts).occurrences === 0) return null;
  let found = 0;
  for (let i = 0; i < parts.sizes.length; i++) if ((parts.counts[i] as number) > 0) found++;
  return found;
}
