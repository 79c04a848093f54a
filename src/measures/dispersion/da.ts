import type {DispersionMeasure, Parts} from '../../model/measure.ts';
import {partRates, partSums} from '../part-sums.ts';

/**
 * How alike are the rates of a term in any two parts, on average?
 *
 * 1 when all parts have one rate, 0 when one part has all. The mean difference of all pairs, from the sorted rates,
 * so that many parts cost no more than sorting them.
 *
 * ```ts
 * da.score({counts: [2, 1, 0], sizes: [100, 100, 100]}); // → 0.333
 * ```
 */
export const da = {
  name: 'da',
  family: 'dispersion',
  title: 'Mean pairwise difference D_A',
  formula: '1 − Σ_{i<j} |r_i − r_j| ÷ (k − 1), r_i = (f_i/n_i) ÷ Σ f_j/n_j',
  unit: 'share',
  range: '[0, 1]',
  sign: 'none: larger is more even',
  zero: 'undefined for a term that does not occur, and when fewer than two parts hold words; empty parts are left out',
  source:
    'Burch, Egbert & Biber 2017, Journal of Research Design and Statistics 3(2): 194; Egbert, Burch & Biber 2020, ' +
    'International Journal of Corpus Linguistics 25(1): 98; as MDA: Wilcox 1973, Western Political Quarterly 26(2): 343',
  score,
} as const satisfies DispersionMeasure;

function score(parts: Parts): number | null {
  const sums = partSums(parts);
  if (sums.occurrences === 0 || sums.parts < 2) return null;
  const rates = partRates(parts).sort();
  const whole = rates.reduce((sum, rate) => sum + rate, 0);
  const {length} = rates;
  // In rising order rate i is the larger of i pairs and the smaller of the length − 1 − i others.
  const differences = rates.reduce((sum, rate, i) => sum + (2 * i - length + 1) * rate, 0);
  return Math.max(0, 1 - Math.max(0, differences) / whole / (length - 1));
}
