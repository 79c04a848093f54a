import type {CountPair, DivergenceMeasure} from '../../model/measure.ts';
import {relativeEntropy} from '../relative-entropy.ts';

/**
 * How many bits more does a word of the target cost, coded as if it were of the reference?
 *
 * Not symmetric. Refuses: without smoothing a single word that the reference lacks would make it infinite, and it is
 * then undefined.
 */
export const kullbackLeibler = {
  name: 'kullback-leibler',
  family: 'divergence',
  title: 'Kullback–Leibler divergence',
  variant: 'not smoothed',
  formula: 'Σ p log2(p/q)',
  unit: 'bits',
  range: '[0, ∞)',
  sign: 'none; a term’s share is positive where the target has more of it',
  zero: 'a term that the target lacks adds nothing; undefined when the reference lacks a term of the target, or a text has no words',
  source: 'Kullback & Leibler 1951, Annals of Mathematical Statistics 22(1): 79–86',
  contributions: (counts: CountPair) => relativeEntropy(counts, 0),
} as const satisfies DivergenceMeasure;
