import type {Cell} from '../../model/comparison.ts';
import type {CellMeasure} from '../../model/measure.ts';
import {checkedCell} from '../checked-cell.ts';

/**
 * How far do the two rates lie apart, as a share of their sum?
 *
 * 1 when only the target has the term, −1 when only the reference has it, 0 at equal rates.
 *
 * ```ts
 * differenceCoefficient.score({f1: 18, f2: 35, n1: 1_000_000, n2: 1_000_000}); // → −0.32
 * ```
 */
export const differenceCoefficient = {
  name: 'difference-coefficient',
  family: 'keyness',
  sees: 'cell',
  title: 'Difference coefficient',
  variant: 'of the rates',
  formula: '(f1/n1 − f2/n2) ÷ (f1/n1 + f2/n2)',
  unit: 'share',
  range: '[−1, 1]',
  sign: 'positive: more in the target; negative: more in the reference; 0: equal rates',
  zero: '1 or −1 when one count is 0; undefined when both are 0 or a side has no words',
  swap: 'negates',
  source: 'Hofland & Johansson 1982, Word Frequencies in British and American English: 14 (after Yule)',
  score,
} as const satisfies CellMeasure;

function score(cell: Cell): number | null {
  const {f1, f2, n1, n2} = checkedCell(cell);
  if (f1 + f2 === 0 || n1 === 0 || n2 === 0) return null;
  const [there, here] = [f2 * n1, f1 * n2];
  return (here - there) / (here + there);
}
