import type {Cell} from '../../model/comparison.ts';
import type {CellMeasure} from '../../model/measure.ts';
import {checkedCell} from '../checked-cell.ts';
import {williamsQ} from '../williams-q.ts';
import {g2FourTerm} from './g2-four-term.ts';

/**
 * How surprising is it that target and reference use a term at different rates, corrected for small counts?
 *
 * The signed four-term G² divided by Williams' q, which is above 1 and tends to 1 as counts grow. Some tools multiply
 * by q with other statistics; dividing is what the correction means.
 *
 * ```ts
 * g2Williams.score({f1: 7, f2: 2, n1: 10, n2: 9}); // → 4.201
 * ```
 */
export const g2Williams = {
  name: 'g2-williams',
  family: 'keyness',
  sees: 'cell',
  title: 'Log-likelihood G², Williams',
  variant: 'four cells, signed, divided by q',
  formula: 'G² ÷ q, q = 1 + (N/n1 + N/n2 − 1)(N/f + N/(N − f) − 1) / 6N, f = f1 + f2, N = n1 + n2',
  unit: 'statistic',
  range: '(−∞, ∞)',
  sign: 'positive: more in the target; negative: more in the reference; 0: equal rates',
  zero: '0 when the term is missing everywhere, or is every word; undefined when a side has no words',
  nullDistribution: 'chi-square-1',
  swap: 'negates',
  source: 'Williams 1976, Biometrika 63(1): 33–37; Sokal & Rohlf 1995, Biometry, 3rd ed., box 17.6',
  score,
} as const satisfies CellMeasure;

function score(cell: Cell): number | null {
  const g2 = g2FourTerm.score(checkedCell(cell));
  return g2 === null || g2 === 0 ? g2 : g2 / williamsQ(cell);
}
