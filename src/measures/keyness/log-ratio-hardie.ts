import type {Cell} from '../../model/comparison.ts';
import type {CellMeasure} from '../../model/measure.ts';
import {checkedCell} from '../checked-cell.ts';

/**
 * How many times more often does the target use a term, in doublings, counts taken as they are?
 *
 * 1 is twice as often, −1 half as often. A count of 0 is taken as ½, so a term that one side lacks has a number that
 * grows with the other side's count.
 *
 * ```ts
 * logRatioHardie.score({f1: 10, f2: 0, n1: 5300, n2: 5300}); // → 4.322
 * ```
 */
export const logRatioHardie = {
  name: 'log-ratio-hardie',
  family: 'keyness',
  sees: 'cell',
  title: 'Log Ratio, plain',
  variant: 'a count of 0 taken as ½ (Hardie)',
  formula: 'log2( f1/n1 ÷ f2/n2 )',
  unit: 'bits (doublings)',
  range: '(−∞, ∞)',
  sign: 'positive: more in the target; negative: more in the reference; 0: equal rates',
  zero: 'a count of 0 is taken as ½; undefined when both are 0 or a side has no words',
  swap: 'negates',
  source: 'Hardie 2014, Log Ratio – an informal introduction, CASS, Lancaster',
  score,
} as const satisfies CellMeasure;

function score(cell: Cell): number | null {
  const {f1, f2, n1, n2} = checkedCell(cell);
  if (f1 + f2 === 0 || n1 === 0 || n2 === 0) return null;
  return Math.log2(f1 || 0.5) - Math.log2(f2 || 0.5) + (Math.log2(n2) - Math.log2(n1));
}
