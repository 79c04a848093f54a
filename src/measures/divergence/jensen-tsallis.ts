import type {CountPair, DivergenceMeasure, DivergenceOptions} from '../../model/measure.ts';
import {checkedWeight} from '../checked-weight.ts';
import {termShares} from '../term-shares.ts';
import {tsallisPart} from '../tsallis-entropy.ts';

/**
 * How much more varied is the mixture of two texts than they are themselves, when common (or rare) words shall weigh more?
 *
 * The Jensen–Shannon divergence with a Tsallis entropy: order 2 unless told, at order 1 the usual one in nats. `weight`
 * is the share of the target, ½ unless told.
 */
export const jensenTsallis = {
  name: 'jensen-tsallis',
  family: 'divergence',
  title: 'Generalised Jensen–Shannon divergence',
  variant: 'Tsallis entropy, order 2 and weights ½ unless told',
  formula: 'H(π p + (1 − π) q) − π H(p) − (1 − π) H(q), H = Σ (p − p^α)/(α − 1)',
  unit: 'nats at order 1, none at others',
  range: '[0, ½ · ½) at order 2',
  sign: 'none; a term belongs to the text that has more of it',
  zero: 'a term that a text lacks counts with share 0 there; undefined when a text has no words',
  source:
    'Burbea & Rao 1982, IEEE Transactions on Information Theory 28(3): 489–495; for word counts: Gerlach, Font-Clos & ' +
    'Altmann 2016, Physical Review X 6: 021009, eq. 6',
  contributions,
} as const satisfies DivergenceMeasure;

function contributions(
  counts: CountPair,
  {order = 2, weight = 0.5}: DivergenceOptions = {},
): Float64Array | null {
  const shares = termShares(counts);
  const [ofP, ofQ] = [checkedWeight(weight), 1 - weight];
  if (shares === null) return null;
  return shares.p.map((p, t) => {
    const q = shares.q[t] as number;
    if (p === q) return 0;
    const own = ofP * tsallisPart(p, order) + ofQ * tsallisPart(q, order);
    return Math.max(0, tsallisPart(ofP * p + ofQ * q, order) - own);
  });
}
