import type {DispersionMeasure} from '../../model/measure.ts';
import {partDivergence} from '../part-divergence.ts';

/**
 * How much does it surprise, knowing the lengths of the parts, where a term's occurrences stand?
 *
 * 0 when every part has its share; the Kullback–Leibler divergence of the term's distribution from that of the words.
 *
 * ```ts
 * kldBits.score({counts: [2, 1, 0], sizes: [100, 100, 100]}); // → 0.667
 * ```
 */
export const kldBits = {
  name: 'kld-bits',
  family: 'dispersion',
  title: 'Kullback–Leibler divergence over parts',
  formula: 'Σ f_i/f · log2( (f_i/f) ÷ (n_i/n) )',
  unit: 'bits',
  range: '[0, log2(n / min n_i)]',
  sign: 'none: larger is more uneven',
  zero: 'a part without the term adds nothing; undefined for a term that does not occur',
  source: 'Gries 2020, in: Paquot & Gries (eds), A Practical Handbook of Corpus Linguistics: 103–104',
  score: partDivergence,
} as const satisfies DispersionMeasure;
