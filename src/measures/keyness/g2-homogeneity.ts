import type {Cell} from '../../model/comparison.ts';
import type {CellMeasure} from '../../model/measure.ts';
import {checkedCell} from '../checked-cell.ts';
import {homogeneity} from '../homogeneity.ts';

/**
 * How surprising is it that several texts use a term at different rates?
 *
 * Unsigned: it does not say which text differs. For two texts the size of the four-term G².
 */
export const g2Homogeneity = {
  name: 'g2-homogeneity',
  family: 'keyness',
  sees: 'cell',
  title: 'Homogeneity G²',
  variant: 'k × 2 cells, unsigned',
  formula: '2 Σ O ln(O/E) over f_i and n_i − f_i of k texts, E by the rate of all together',
  unit: 'statistic',
  range: '[0, ∞)',
  sign: 'none: larger is more different, 0 when all rates are equal',
  zero: 'a count of 0 adds nothing, as O ln(O/E) tends to 0; undefined when fewer than two texts have words',
  nullDistribution: 'chi-square-k-1',
  swap: 'keeps',
  source:
    'Rayson & Garside 2000, Proceedings of the Workshop on Comparing Corpora, ACL: 1–6 (more than two corpora); Sokal & Rohlf 1995, Biometry, 3rd ed., § 17.4',
  score,
} as const satisfies CellMeasure;

function score(cell: Cell): number | null {
  const {f1, f2, n1, n2} = checkedCell(cell);
  return homogeneity({counts: [f1, f2], sizes: [n1, n2]});
}
