import type {DispersionMeasure} from '../../model/measure.ts';
import {partDivergence} from '../part-divergence.ts';

/**
 * How evenly is a term spread, by the Kullback–Leibler divergence read as odds?
 *
 * 1 when every part has its share, towards 0 the more its occurrences are lumped together.
 *
 * ```ts
 * dkl2024.score({counts: [2, 1, 0], sizes: [100, 100, 100]}); // → 0.60
 * ```
 */
export const dkl2024 = {
  name: 'dkl2024',
  family: 'dispersion',
  title: 'Kullback–Leibler dispersion D_KL',
  variant: 'odds to probability (2024)',
  formula: '1 − KLD ÷ (1 + KLD), KLD in bits',
  unit: 'share',
  range: '(0, 1]',
  sign: 'none: larger is more even',
  zero: 'a part without the term adds nothing; undefined for a term that does not occur',
  source: 'Gries 2024, Frequency, Dispersion, Association, and Keyness: 90–92',
  score: parts => {
    const divergence = partDivergence(parts);
    return divergence === null ? null : 1 / (1 + divergence);
  },
} as const satisfies DispersionMeasure;
