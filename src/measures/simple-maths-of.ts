import type {Cell} from '../model/comparison.ts';
import {checkedCell} from './checked-cell.ts';

/** How many times as often, with `k` occurrences per million added to both rates? Null when a side has no words; RangeError for k ≤ 0. */
export function simpleMathsOf(cell: Cell, k: number): number | null {
  const {f1, f2, n1, n2} = checkedCell(cell);
  if (!(k > 0)) throw new RangeError(`constant of simple maths: ${k}; expected a number above 0`);
  return n1 === 0 || n2 === 0 ? null : ((f1 / n1) * 1e6 + k) / ((f2 / n2) * 1e6 + k);
}
