import type {Cell} from '../../model/comparison.ts';
import type {CellMeasure} from '../../model/measure.ts';
import {checkedCell} from '../checked-cell.ts';

/**
 * How many times as often does the target use a term?
 *
 * The ratio of the two rates: 2 is twice as often, ½ half as often.
 *
 * ```ts
 * relativeRisk.score({f1: 52, f2: 57, n1: 50_000, n2: 75_000}); // → 1.368
 * ```
 */
export const relativeRisk = {
  name: 'relative-risk',
  family: 'keyness',
  sees: 'cell',
  title: 'Relative risk',
  variant: 'no number put for 0',
  formula: 'f1/n1 ÷ f2/n2',
  unit: 'times',
  range: '[0, ∞)',
  sign: 'none: above 1 more in the target, below 1 more in the reference, 1 equal rates',
  zero: 'undefined when f2 is 0 or a side has no words; 0 when f1 is 0',
  swap: 'inverts',
  source: 'Agresti 2013, Categorical Data Analysis, 3rd ed., § 2.2.3',
  score,
} as const satisfies CellMeasure;

function score(cell: Cell): number | null {
  const {f1, f2, n1, n2} = checkedCell(cell);
  return f2 === 0 || n1 === 0 ? null : (f1 * n2) / (f2 * n1);
}
