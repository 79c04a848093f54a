import type {DispersionMeasure, Parts} from '../../model/measure.ts';
import {partSums} from '../part-sums.ts';

/**
 * What share of a term's frequency counts, when what is lumped together counts less?
 *
 * 1 when every part has its share; the share of the shortest part when this alone holds the term. S times the count is
 * the adjusted frequency of Rosengren.
 *
 * ```ts
 * rosengrenS.score({counts: [1, 2, 3, 4, 5], sizes: [1, 1, 1, 1, 1]}); // → 0.937
 * ```
 */
export const rosengrenS = {
  name: 'rosengren-s',
  family: 'dispersion',
  title: 'Rosengren’s S',
  formula: '(Σ √(f_i · n_i/n))² ÷ f',
  unit: 'share',
  range: '[min n_i/n, 1]',
  sign: 'none: larger is more even',
  zero: 'undefined for a term that does not occur; empty parts are left out',
  source: 'Rosengren 1971, Études de linguistique appliquée (N.S.) 1: 103–127; Gries 2008: 407',
  score,
} as const satisfies DispersionMeasure;

function score(parts: Parts): number | null {
  const {occurrences, words} = partSums(parts);
  if (occurrences === 0) return null;
  let roots = 0;
  for (let i = 0; i < parts.sizes.length; i++) {
    roots += Math.sqrt(((parts.counts[i] as number) * (parts.sizes[i] as number)) / words);
  }
  return Math.min(1, (roots * roots) / occurrences);
}
