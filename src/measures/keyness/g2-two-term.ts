import type {Cell} from '../../model/comparison.ts';
import type {CellMeasure} from '../../model/measure.ts';
import {checkedCell} from '../checked-cell.ts';
import {deviance} from '../deviance.ts';

/**
 * How surprising is it that target and reference use a term at different rates, by the term's own two cells?
 *
 * Signed. What UCREL's calculator gives; always a little below the four-term G², and further below for common terms.
 *
 * ```ts
 * g2TwoTerm.score({f1: 52, f2: 57, n1: 50_000, n2: 75_000}); // → 2.652
 * ```
 */
export const g2TwoTerm = {
  name: 'g2-two-term',
  family: 'keyness',
  sees: 'cell',
  title: 'Log-likelihood G², two cells',
  variant: 'two cells, signed',
  formula: 'sign(f1/n1 − f2/n2) · 2 ( f1 ln(f1/E1) + f2 ln(f2/E2) ), E_i = n_i (f1 + f2)/(n1 + n2)',
  unit: 'statistic',
  range: '(−∞, ∞)',
  sign: 'positive: more in the target; negative: more in the reference; 0: equal rates',
  zero: 'a count of 0 adds nothing, as O ln(O/E) tends to 0; undefined when a side has no words',
  nullDistribution: 'chi-square-1',
  swap: 'negates',
  source: 'Rayson & Garside 2000, Proceedings of the Workshop on Comparing Corpora, ACL: 1–6',
  score,
} as const satisfies CellMeasure;

function score(cell: Cell): number | null {
  const {f1, f2, n1, n2} = checkedCell(cell);
  if (n1 === 0 || n2 === 0) return null;
  const share = (f1 + f2) / (n1 + n2);
  const excess = (f1 * n2 - f2 * n1) / (n1 + n2); // O − E
  const g2 = 2 * (deviance(f1, n1 * share, excess) + deviance(f2, n2 * share, -excess));
  return Math.sign(excess) * Math.max(0, g2) + 0; // no −0
}
