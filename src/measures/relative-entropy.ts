import type {CountPair} from '../model/measure.ts';
import {termShares} from './term-shares.ts';

/** p log2(p/q) of each term, `added` to every count first. null where a term with p > 0 has q = 0, or a text is empty. */
export function relativeEntropy(counts: CountPair, added: number): Float64Array | null {
  const shares = termShares(counts, added);
  if (shares === null) return null;
  const {p, q} = shares;
  if (p.some((share, t) => share > 0 && q[t] === 0)) return null;
  return p.map((share, t) => (share === 0 ? 0 : share * Math.log2(share / (q[t] as number))));
}
