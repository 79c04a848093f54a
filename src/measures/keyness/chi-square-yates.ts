import type {Cell} from '../../model/comparison.ts';
import type {CellMeasure} from '../../model/measure.ts';
import {checkedCell} from '../checked-cell.ts';
import {pearson} from '../pearson.ts';

/**
 * How far are the counts from those that equal rates would give, half an occurrence taken off for continuity?
 *
 * Always applied: some tools correct only where an expected count is below 5, and call the rest by the same name.
 *
 * ```ts
 * chiSquareYates.score({f1: 7, f2: 2, n1: 10, n2: 9}); // → 2.632
 * ```
 */
export const chiSquareYates = {
  name: 'chi-square-yates',
  family: 'keyness',
  sees: 'cell',
  title: 'χ², Yates',
  variant: 'continuity correction in every case, signed',
  formula:
    'sign(f1/n1 − f2/n2) · N max(0, |f1(n2 − f2) − f2(n1 − f1)| − N/2)² / (n1 n2 f (N − f)), f = f1 + f2, N = n1 + n2',
  unit: 'statistic',
  range: '(−N, N)',
  sign: 'positive: more in the target; negative: more in the reference; 0: rates less than half an occurrence apart',
  zero: '0 when the term is missing everywhere, or is every word; undefined when a side has no words',
  nullDistribution: 'chi-square-1',
  swap: 'negates',
  source: 'Yates 1934, Supplement to the Journal of the Royal Statistical Society 1(2): 217–235',
  score,
} as const satisfies CellMeasure;

function score(cell: Cell): number | null {
  return pearson(checkedCell(cell), 0.5);
}
