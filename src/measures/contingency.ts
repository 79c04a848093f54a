import type {Cooccurrence} from '../model/measure.ts';
import {checkedPair} from './checked-pair.ts';

/** The 2 × 2 table of two words: rows with and without the node, columns with and without the collocate. */
export interface Contingency {
  readonly o11: number;
  readonly o12: number;
  readonly o21: number;
  readonly o22: number;
}

/** How often does each, neither, or both of two words occur? */
export function contingency(pair: Cooccurrence): Contingency {
  const {o11, f1, f2, n} = checkedPair(pair);
  return {o11, o12: f1 - o11, o21: f2 - o11, o22: n - f1 - (f2 - o11)};
}
