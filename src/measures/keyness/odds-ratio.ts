import type {Cell} from '../../model/comparison.ts';
import type {CellMeasure} from '../../model/measure.ts';
import {checkedCell} from '../checked-cell.ts';

/**
 * How many times as high are the odds of meeting a term in the target?
 *
 * Odds are occurrences to all other words. For any but the commonest terms the same as the relative risk.
 *
 * ```ts
 * oddsRatio.score({f1: 206_523, f2: 178_174, n1: 959_641, n2: 1_562_358}); // → 2.130
 * ```
 */
export const oddsRatio = {
  name: 'odds-ratio',
  family: 'keyness',
  sees: 'cell',
  title: 'Odds ratio',
  variant: 'no number put for 0',
  formula: 'f1/(n1 − f1) ÷ f2/(n2 − f2)',
  unit: 'times',
  range: '[0, ∞)',
  sign: 'none: above 1 more in the target, below 1 more in the reference, 1 equal odds',
  zero: 'undefined when f2 is 0, when the term is every word of the target, or when a side has no words; 0 when f1 is 0',
  swap: 'inverts',
  source:
    'Agresti 2013, Categorical Data Analysis, 3rd ed., § 2.2.4; Pojanapunya & Watson Todd 2018, Corpus Linguistics and Linguistic Theory 14(1): 133–167',
  score,
} as const satisfies CellMeasure;

function score(cell: Cell): number | null {
  const {f1, f2, n1, n2} = checkedCell(cell);
  return f2 === 0 || f1 === n1 ? null : (f1 * (n2 - f2)) / (f2 * (n1 - f1));
}
