import type {CountPair, DivergenceMeasure} from '../../model/measure.ts';
import {termShares} from '../term-shares.ts';

/**
 * How much harder is it to guess the next word of the target than of the reference, and which words make it so?
 *
 * Signed, for it is a difference, no distance: two texts with other words may have the same entropy. Estimated from the
 * counts as they are (plug-in), so a longer text has a larger one: compare texts of like size.
 */
export const entropyDifference = {
  name: 'entropy-difference',
  family: 'divergence',
  title: 'Difference of entropies',
  variant: 'Shannon, plug-in',
  formula: 'Σ −p log2 p − Σ −q log2 q',
  unit: 'bits',
  range: '(−∞, ∞), each entropy at most log2 of the types',
  sign: 'positive: the target is more varied',
  zero: 'a term that a text lacks adds nothing there; undefined when a text has no words',
  source:
    'Shannon 1948, Bell System Technical Journal 27: 393; as a shift: Gallagher et al. 2021, EPJ Data Science 10: 4, eq. 7',
  contributions,
} as const satisfies DivergenceMeasure;

function contributions(counts: CountPair): Float64Array | null {
  const shares = termShares(counts);
  return shares?.p.map((p, t) => surprise(p) - surprise(shares.q[t] as number)) ?? null;
}

function surprise(p: number): number {
  return p === 0 ? 0 : -p * Math.log2(p);
}
