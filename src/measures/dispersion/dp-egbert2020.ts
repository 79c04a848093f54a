import type {DispersionMeasure, Parts} from '../../model/measure.ts';
import {partSums, proportionDeviation} from '../part-sums.ts';

/**
 * How evenly is a term spread, when 0 shall mean that it stands in one part alone, whichever this is?
 *
 * Turned round: 1 is even. Normalised by the shortest of the parts that hold the term, so that a term of one part has 0.
 *
 * ```ts
 * dpEgbert2020.score({counts: [0, 7, 0], sizes: [10, 50, 40]}); // → 0
 * ```
 */
export const dpEgbert2020 = {
  name: 'dp-egbert2020',
  family: 'dispersion',
  title: 'Deviation of proportions D_P',
  variant: 'turned round, normalised by the shortest part with the term (2020)',
  formula: '1 − ½ Σ |f_i/f − n_i/n| ÷ (1 − min{n_i/n: f_i > 0})',
  unit: 'share',
  range: '[0, 1]',
  sign: 'none: larger is more even',
  zero: 'undefined for a term that does not occur, and when fewer than two parts hold words; empty parts are left out',
  source: 'Egbert, Burch & Biber 2020, International Journal of Corpus Linguistics 25(1): 99',
  score,
} as const satisfies DispersionMeasure;

function score(parts: Parts): number | null {
  const sums = partSums(parts);
  if (sums.occurrences === 0 || sums.parts < 2) return null;
  const most = 1 - sums.shortestWithTerm / sums.words;
  return Math.max(0, 1 - proportionDeviation(parts, sums) / most);
}
