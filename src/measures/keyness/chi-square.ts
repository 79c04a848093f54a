import type {Cell} from '../../model/comparison.ts';
import type {CellMeasure} from '../../model/measure.ts';
import {checkedCell} from '../checked-cell.ts';
import {pearson} from '../pearson.ts';

/**
 * How far are the counts from those that equal rates would give?
 *
 * Pearson's X² of the 2 × 2 table, signed. Overstates rare terms: read G² where the smallest expected count is below 5.
 *
 * ```ts
 * chiSquare.score({f1: 7, f2: 2, n1: 10, n2: 9}); // → 4.337
 * ```
 */
export const chiSquare = {
  name: 'chi-square',
  family: 'keyness',
  sees: 'cell',
  title: 'χ²',
  variant: 'Pearson, four cells, signed',
  formula:
    'sign(f1/n1 − f2/n2) · N (f1(n2 − f2) − f2(n1 − f1))² / (n1 n2 f (N − f)), f = f1 + f2, N = n1 + n2',
  unit: 'statistic',
  range: '[−N, N]',
  sign: 'positive: more in the target; negative: more in the reference; 0: equal rates',
  zero: '0 when the term is missing everywhere, or is every word; undefined when a side has no words',
  nullDistribution: 'chi-square-1',
  swap: 'negates',
  source:
    'Pearson 1900, Philosophical Magazine 50: 157–175; Hofland & Johansson 1982, Word Frequencies in British and American English',
  score,
} as const satisfies CellMeasure;

function score(cell: Cell): number | null {
  return pearson(checkedCell(cell), 0);
}
