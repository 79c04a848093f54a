import type {Cell} from '../../model/comparison.ts';
import type {CellMeasure} from '../../model/measure.ts';
import {logUpperTail} from '../../stats/hypergeometric.ts';
import {checkedCell} from '../checked-cell.ts';

/**
 * How rare would so many, or so few, occurrences be, had the words been dealt to the two sides by chance?
 *
 * Signed and as a power of ten: 3 is one in a thousand for so many or more in the target, −3 for so few or fewer. Does
 * not run out for tiny chances: 10⁻¹⁰⁰⁰ is 1000. By custom 2 and more is specific, less is banal.
 *
 * ```ts
 * lafonSpecificity.score({f1: 10, f2: 0, n1: 5300, n2: 5300}); // → 3.012
 * ```
 */
export const lafonSpecificity = {
  name: 'lafon-specificity',
  family: 'keyness',
  sees: 'cell',
  title: 'Specificity (Lafon)',
  variant: 'signed by the expected count (Lafon takes the mode: the two differ only among banal terms)',
  formula:
    '−log10 P(X ≥ f1) above the expected count, log10 P(X ≤ f1) below, X hypergeometric: f1 + f2 occurrences among n1 + n2 words, n1 of them in the target',
  unit: 'powers of ten',
  range: '(−∞, ∞)',
  sign: 'positive: more in the target; negative: more in the reference; 0: equal rates',
  zero: 'counts of 0 are counts; undefined when both are 0 or a side has no words',
  nullDistribution: 'log10-p',
  swap: 'negates',
  source: 'Lafon 1980, Mots 1: 127–165',
  score,
} as const satisfies CellMeasure;

function score(cell: Cell): number | null {
  const {f1, f2, n1, n2} = checkedCell(cell);
  if (f1 + f2 === 0 || n1 === 0 || n2 === 0) return null;
  const side = Math.sign(f1 * n2 - f2 * n1);
  if (side === 0) return 0;
  const log = side > 0 ? upperTail(f1, f2, {n1, n2}) : upperTail(f2, f1, {n1: n2, n2: n1});
  return (side * -log) / Math.LN10 + 0; // no −0
}

/** ln of the chance that the first side has so many of all occurrences or more. */
function upperTail(
  mine: number,
  others: number,
  {n1, n2}: {readonly n1: number; readonly n2: number},
): number {
  return logUpperTail(mine, {drawn: mine + others, inside: n1, outside: n2});
}
