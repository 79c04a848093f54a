import type {Cell} from '../../model/comparison.ts';
import type {CellMeasure} from '../../model/measure.ts';
import {checkedCell} from '../checked-cell.ts';
import {pearson} from '../pearson.ts';
import {williamsQ} from '../williams-q.ts';

/**
 * How far are the counts from those that equal rates would give, corrected for small counts?
 *
 * Pearson's signed X² divided by Williams' q. At least one tool multiplies by q here.
 *
 * ```ts
 * chiSquareWilliams.score({f1: 7, f2: 2, n1: 10, n2: 9}); // → 4.018
 * ```
 */
export const chiSquareWilliams = {
  name: 'chi-square-williams',
  family: 'keyness',
  sees: 'cell',
  title: 'χ², Williams',
  variant: 'signed, divided by q',
  formula: 'χ² ÷ q, q = 1 + (N/n1 + N/n2 − 1)(N/f + N/(N − f) − 1) / 6N, f = f1 + f2, N = n1 + n2',
  unit: 'statistic',
  range: '(−N, N)',
  sign: 'positive: more in the target; negative: more in the reference; 0: equal rates',
  zero: '0 when the term is missing everywhere, or is every word; undefined when a side has no words',
  nullDistribution: 'chi-square-1',
  swap: 'negates',
  source: 'Williams 1976, Biometrika 63(1): 33–37; Sokal & Rohlf 1995, Biometry, 3rd ed., box 17.6',
  score,
} as const satisfies CellMeasure;

function score(cell: Cell): number | null {
  const chiSquare = pearson(checkedCell(cell), 0);
  return chiSquare === null || chiSquare === 0 ? chiSquare : chiSquare / williamsQ(cell);
}
