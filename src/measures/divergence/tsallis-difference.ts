import type {CountPair, DivergenceMeasure, DivergenceOptions} from '../../model/measure.ts';
import {termShares} from '../term-shares.ts';
import {tsallisPart} from '../tsallis-entropy.ts';

/**
 * How much more varied is the target than the reference, when common (or rare) words shall weigh more?
 *
 * Order 2 unless told: the entropy is then the chance that two words drawn are different. At order 1 it is Shannon's,
 * in nats. Signed.
 */
export const tsallisDifference = {
  name: 'tsallis-difference',
  family: 'divergence',
  title: 'Difference of Tsallis entropies',
  variant: 'order 2 unless told',
  formula: 'Σ (p − p^α)/(α − 1) − Σ (q − q^α)/(α − 1), α the order',
  unit: 'nats at order 1, none at others',
  range: '(−1, 1) at order 2',
  sign: 'positive: the target is more varied',
  zero: 'a term that a text lacks adds nothing there; undefined when a text has no words',
  source:
    'Tsallis 1988, Journal of Statistical Physics 52: 479–487; as a shift: Gallagher et al. 2021, EPJ Data Science 10: 4',
  contributions,
} as const satisfies DivergenceMeasure;

function contributions(counts: CountPair, {order = 2}: DivergenceOptions = {}): Float64Array | null {
  const shares = termShares(counts);
  return shares?.p.map((p, t) => tsallisPart(p, order) - tsallisPart(shares.q[t] as number, order)) ?? null;
}
