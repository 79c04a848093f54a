import type {CountPair} from '../model/measure.ts';
import {checkedCounts} from './checked-counts.ts';

/** The share of each term in its text; each sums to 1. */
export interface TermShares {
  readonly p: Float64Array;
  readonly q: Float64Array;
}

/** What share has each term in either text, after adding `added` to every count? null when a text counts nothing. */
export function termShares(counts: CountPair, added = 0): TermShares | null {
  const {target, reference, times} = checkedCounts(counts);
  const [p, q] = [shares(target, added, times), shares(reference, added, times)];
  return p === null || q === null ? null : {p, q};
}

function shares(counts: ArrayLike<number>, added: number, times: CountPair['times']): Float64Array | null {
  const whole = times === undefined ? sum(counts, added) : sumOfTimes(counts, added, times);
  if (whole === 0) return null;
  const shares = new Float64Array(counts.length);
  for (let t = 0; t < shares.length; t++) shares[t] = ((counts[t] as number) + added) / whole;
  return shares;
}

function sum(counts: ArrayLike<number>, added: number): number {
  let whole = 0;
  for (let t = 0; t < counts.length; t++) whole += (counts[t] as number) + added;
  return whole;
}

function sumOfTimes(counts: ArrayLike<number>, added: number, times: ArrayLike<number>): number {
  let whole = 0;
  for (let t = 0; t < counts.length; t++) whole += ((counts[t] as number) + added) * (times[t] as number);
  return whole;
}
