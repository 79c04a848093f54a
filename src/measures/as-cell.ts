import type {Cell} from '../model/comparison.ts';
import type {Cooccurrence} from '../model/measure.ts';
import {checkedPair} from './checked-pair.ts';

/** Two words as a comparison: the places near the node are the target, all others the reference. */
export function asCell(pair: Cooccurrence): Cell {
  const {o11, f1, f2, n} = checkedPair(pair);
  return {f1: o11, f2: f2 - o11, n1: f1, n2: n - f1};
}
