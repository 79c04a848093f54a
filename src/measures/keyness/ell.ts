import type {Cell} from '../../model/comparison.ts';
import type {CellMeasure} from '../../model/measure.ts';
import {checkedCell} from '../checked-cell.ts';
import {g2TwoTerm} from './g2-two-term.ts';

/**
 * How large is the two-cell G², as a share of what these sizes would allow?
 *
 * Small numbers throughout, and one that depends on the sizes as much as on the term: compare it within one pair of
 * texts alone.
 *
 * ```ts
 * ell.score({f1: 52, f2: 57, n1: 50_000, n2: 75_000}); // → 0.00000562
 * ```
 */
export const ell = {
  name: 'ell',
  family: 'keyness',
  sees: 'cell',
  title: 'Effect size for log-likelihood (ELL)',
  variant: 'two-cell G²; N = n1 + n2 words, as UCREL computes it',
  formula: 'G² (two cells) ÷ ( N ln Emin ), Emin the smaller of n1 f/N and n2 f/N, f = f1 + f2, N = n1 + n2',
  unit: 'share',
  range: '[0, ∞); near 0 for all but the commonest terms',
  sign: 'none: larger is more different',
  zero: 'undefined where the smallest expected count is 1 or below, and when a side has no words',
  swap: 'keeps',
  source:
    'Johnston, Berry & Mielke 2006, Perceptual and Motor Skills 103(2): 412–414 (as computed at ucrel.lancs.ac.uk/llwizard.html)',
  score,
} as const satisfies CellMeasure;

function score(cell: Cell): number | null {
  const {f1, f2, n1, n2} = checkedCell(cell);
  const words = n1 + n2;
  const least = (Math.min(n1, n2) / words) * (f1 + f2);
  if (!(least > 1)) return null;
  return Math.abs(g2TwoTerm.score(cell) ?? Number.NaN) / (words * Math.log(least));
}
