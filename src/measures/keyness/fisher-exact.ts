import type {Cell} from '../../model/comparison.ts';
import type {CellMeasure} from '../../model/measure.ts';
import {logTwoSided} from '../../stats/hypergeometric.ts';
import {checkedCell} from '../checked-cell.ts';

/**
 * How often does chance alone deal the occurrences of a term as unevenly as this, or more so?
 *
 * Fisher's exact p-value, two-sided by the rule of R and SciPy: all splits of the f1 + f2 occurrences that are no more
 * likely than the one seen. Other tools double the smaller side, or add the splits at least as far from the middle: up to
 * .45 apart. No sign: read it beside an effect.
 *
 * ```ts
 * fisherExact.score({f1: 1, f2: 3, n1: 4, n2: 4}); // → 0.4857
 * ```
 */
export const fisherExact = {
  name: 'fisher-exact',
  family: 'keyness',
  sees: 'cell',
  title: 'Fisher’s exact test',
  variant: 'two-sided by the likelihood of the split',
  formula:
    'Σ h(x) over all x with h(x) ≤ h(f1), h hypergeometric: f1 + f2 occurrences among n1 + n2 words, n1 of them in the target',
  unit: 'probability',
  range: '(0, 1]',
  sign: 'none: smaller is more different',
  zero: '1 when the term is missing everywhere; undefined when a side has no words',
  nullDistribution: 'p-value',
  swap: 'keeps',
  source:
    'Fisher 1935, Journal of the Royal Statistical Society 98(1): 39–54; Pedersen 1996, Proceedings of SCSUG: 188–200',
  score,
} as const satisfies CellMeasure;

function score(cell: Cell): number | null {
  const {f1, f2, n1, n2} = checkedCell(cell);
  if (n1 === 0 || n2 === 0) return null;
  return Math.exp(logTwoSided(f1, {drawn: f1 + f2, inside: n1, outside: n2}));
}
