import type {CountPair, DivergenceMeasure} from '../../model/measure.ts';
import {relativeEntropy} from '../relative-entropy.ts';

/**
 * How many bits more does a word of the target cost, coded as if it were of the reference, when every term of either
 * text could have stood in both?
 *
 * Half an occurrence is added to each term on both sides. The value hangs on this ½: state it with the number.
 */
export const kullbackLeiblerSmoothed = {
  name: 'kullback-leibler-smoothed',
  family: 'divergence',
  title: 'Kullback–Leibler divergence',
  variant: 'smoothed: ½ added to each count of the joint vocabulary',
  formula: 'Σ p log2(p/q), p = (f1 + ½) ÷ Σ (f1 + ½), q likewise',
  unit: 'bits',
  range: '[0, ∞)',
  sign: 'none; a term’s share is positive where the target has more of it',
  zero: 'the added ½ keeps it finite; undefined for no terms',
  source:
    'Kullback & Leibler 1951, Annals of Mathematical Statistics 22(1): 79–86; the ½: Krichevsky & Trofimov 1981, ' +
    'IEEE Transactions on Information Theory 27(2): 199–207',
  contributions: (counts: CountPair) => relativeEntropy(counts, 0.5),
} as const satisfies DivergenceMeasure;
