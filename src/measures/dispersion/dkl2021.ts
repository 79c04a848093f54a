import type {DispersionMeasure} from '../../model/measure.ts';
import {partDivergence} from '../part-divergence.ts';

/**
 * How evenly is a term spread, by the Kullback–Leibler divergence brought between 0 and 1 by an exponential?
 *
 * 1 when every part has its share, towards 0 the more its occurrences are lumped together.
 *
 * ```ts
 * dkl2021.score({counts: [2, 1, 0], sizes: [100, 100, 100]}); // → 0.513
 * ```
 */
export const dkl2021 = {
  name: 'dkl2021',
  family: 'dispersion',
  title: 'Kullback–Leibler dispersion D_KL',
  variant: 'e to the power of −KLD (2021)',
  formula: 'e^(−KLD), KLD in bits',
  unit: 'share',
  range: '(0, 1]',
  sign: 'none: larger is more even',
  zero: 'a part without the term adds nothing; undefined for a term that does not occur',
  source: 'Gries 2021, Research in Corpus Linguistics 9(2): 20',
  score: parts => {
    const divergence = partDivergence(parts);
    return divergence === null ? null : Math.exp(-divergence);
  },
} as const satisfies DispersionMeasure;
