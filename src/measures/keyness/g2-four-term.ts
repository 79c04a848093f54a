import type {Cell} from '../../model/comparison.ts';
import type {CellMeasure} from '../../model/measure.ts';
import {checkedCell} from '../checked-cell.ts';
import {deviance} from '../deviance.ts';

/**
 * How surprising is it that target and reference use a term at different rates?
 *
 * Signed G²: positive when the target uses the term more, 0 when the rates are equal. All four cells of the 2 × 2
 * table are counted; the two-cell form of Rayson & Garside (2000) is another number and a measure of its own.
 *
 * ```ts
 * g2FourTerm.score({f1: 110, n1: 2552, f2: 111, n2: 29225}); // → 270.72
 * ```
 */
export const g2FourTerm = {
  name: 'g2-four-term',
  family: 'keyness',
  sees: 'cell',
  title: 'Log-likelihood G²',
  variant: 'four cells, signed',
  formula: 'sign(f1/n1 − f2/n2) · 2 Σ O ln(O/E) over f1, n1 − f1, f2, n2 − f2',
  unit: 'statistic',
  range: '(−∞, ∞)',
  sign: 'positive: more in the target; negative: more in the reference; 0: equal rates',
  zero: 'a count of 0 adds nothing, as O ln(O/E) tends to 0; undefined when a side has no words',
  nullDistribution: 'chi-square-1',
  swap: 'negates',
  source: 'Dunning 1993, Computational Linguistics 19(1): 61–74',
  score,
} as const satisfies CellMeasure;

function score(cell: Cell): number | null {
  const {f1, f2, n1, n2} = checkedCell(cell);
  if (n1 === 0 || n2 === 0) return null;
  const whole = n1 + n2;
  const excess = (f1 * n2 - f2 * n1) / whole; // O − E: once, with either sign, in every cell
  const share = (f1 + f2) / whole;
  const others = (n1 - f1 + (n2 - f2)) / whole;
  const g2 =
    2 *
    (deviance(f1, n1 * share, excess) +
      deviance(f2, n2 * share, -excess) +
      deviance(n1 - f1, n1 * others, -excess) +
      deviance(n2 - f2, n2 * others, excess));
  return Math.sign(excess) * Math.max(0, g2) + 0; // no −0
}
