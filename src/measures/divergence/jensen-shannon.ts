import type {CountPair, DivergenceMeasure, DivergenceOptions} from '../../model/measure.ts';
import {checkedWeight} from '../checked-weight.ts';
import {termShares} from '../term-shares.ts';

/**
 * How well can one tell from a single word which of the two texts it comes from?
 *
 * 0 when the texts have all words at the same rates, 1 bit (with weights of ½) when they share none. `weight` is the
 * share of the target in the mixture, ½ unless told. No term adds less than 0.
 *
 * ```ts
 * const [onlyHere, both] = jensenShannon.contributions({target: [1, 1, 0], reference: [0, 1, 1]}) ?? [];
 * onlyHere; // → 0.25
 * both; // → 0
 * ```
 */
export const jensenShannon = {
  name: 'jensen-shannon',
  family: 'divergence',
  title: 'Jensen–Shannon divergence',
  variant: 'weights ½ and ½ unless told',
  formula: 'π Σ p log2(p/m) + (1 − π) Σ q log2(q/m), m = π p + (1 − π) q',
  unit: 'bits',
  range: '[0, 1], at most the entropy of the weights',
  sign: 'none; a term belongs to the text that has more of it',
  zero: 'a term that a text lacks adds only the other’s part; undefined when a text has no words',
  source: 'Lin 1991, IEEE Transactions on Information Theory 37(1): 145–151, eq. 4.1',
  contributions,
} as const satisfies DivergenceMeasure;

function contributions(counts: CountPair, {weight = 0.5}: DivergenceOptions = {}): Float64Array | null {
  const shares = termShares(counts);
  const [ofP, ofQ] = [checkedWeight(weight), 1 - weight];
  if (shares === null) return null;
  const {p: ps, q: qs} = shares;
  const parts = new Float64Array(ps.length);
  for (let t = 0; t < parts.length; t++) {
    const [p, q] = [ps[t] as number, qs[t] as number];
    const m = ofP * p + ofQ * q;
    // p/m = 1 + (1 − π)(p − q)/m: equal rates then add exactly 0.
    const bits = part(ofP * p, (ofQ * (p - q)) / m) + part(ofQ * q, (ofP * (q - p)) / m);
    parts[t] = Math.max(0, bits);
  }
  return parts;
}

function part(share: number, excess: number): number {
  return share === 0 ? 0 : (share * Math.log1p(excess)) / Math.LN2;
}
