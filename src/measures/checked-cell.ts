import type {Cell} from '../model/comparison.ts';

/** The same cell, or a RangeError when its numbers cannot be counts: a term counts from 0 up to the words of its side. */
export function checkedCell(cell: Cell): Cell {
  const {f1, f2, n1, n2} = cell;
  if (f1 >= 0 && f2 >= 0 && f1 <= n1 && f2 <= n2 && n1 + n2 < Number.POSITIVE_INFINITY) return cell;
  throw new RangeError(`impossible counts: ${f1} of ${n1} and ${f2} of ${n2}; expected 0 ≤ count ≤ size`);
}
