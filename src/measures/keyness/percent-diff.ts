import type {Cell} from '../../model/comparison.ts';
import type {CellMeasure} from '../../model/measure.ts';
import {checkedCell} from '../checked-cell.ts';

/**
 * By how many per cent is the rate in the target above that in the reference?
 *
 * 100 is twice as often, −50 half as often, −100 not at all: more and less are not on one scale; the Log Ratio is.
 *
 * ```ts
 * percentDiff.score({f1: 206_523, f2: 178_174, n1: 959_641, n2: 1_562_358}); // → 88.7
 * ```
 */
export const percentDiff = {
  name: 'percent-diff',
  family: 'keyness',
  sees: 'cell',
  title: '%DIFF',
  variant: 'no number put for 0',
  formula: '100 (f1/n1 − f2/n2) ÷ (f2/n2)',
  unit: 'per cent',
  range: '[−100, ∞)',
  sign: 'positive: more in the target; negative: more in the reference; 0: equal rates',
  zero: 'undefined when f2 is 0 or a side has no words; −100 when f1 is 0',
  source: 'Gabrielatos & Marchi 2011, Keyness: matching metrics to definitions, slide 18',
  score,
} as const satisfies CellMeasure;

function score(cell: Cell): number | null {
  const {f1, f2, n1, n2} = checkedCell(cell);
  if (f2 === 0 || n1 === 0) return null;
  return (100 * (f1 * n2 - f2 * n1)) / (f2 * n1) + 0; // no −0
}
