import type {CountPair} from '../model/measure.ts';
import {checkedCounts} from './checked-counts.ts';

/** The share of each term in its text; each sums to 1. */
export interface TermShares {
  readonly p: Float64Array;
  readonly q: Float64Array;
}

/** What share has each term in either text, after adding `added` to every count? null when a text counts nothing. */
export function termShares(counts: CountPair, added = 0): TermShares | null {
  const {target, reference} = checkedCounts(counts);
  const [p, q] = [shares(target, added), shares(reference, added)];
  return p === null || q === null ? null : {p, q};
}

function shares(counts: ArrayLike<number>, added: number): Float64Array | null {
  let whole = 0;
  for (let t = 0; t < counts.length; t++) whole += (counts[t] as number) + added;
  if (whole === 0) return null;
  return Float64Array.from(counts, count => (count + added) / whole);
}
