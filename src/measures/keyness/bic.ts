import type {Cell} from '../../model/comparison.ts';
import type {CellMeasure} from '../../model/measure.ts';
import {checkedCell} from '../checked-cell.ts';
import {g2FourTerm} from './g2-four-term.ts';

/**
 * Do the data speak for two rates or for one, when a second rate must earn its place?
 *
 * The unsigned four-term G² less the logarithm of all words: above 0 for different rates, below 0 for one rate. By
 * custom 2 to 6 is positive evidence, 6 to 10 strong, above 10 very strong.
 *
 * ```ts
 * bic.score({f1: 10, f2: 0, n1: 5300, n2: 5300}); // → 4.604
 * ```
 */
export const bic = {
  name: 'bic',
  family: 'keyness',
  sees: 'cell',
  title: 'Bayes factor, BIC approximation',
  variant: 'four-term G²; N = n1 + n2 words',
  formula: '|G²| − ln(n1 + n2)',
  unit: 'twice the natural logarithm of the Bayes factor',
  range: '[−ln N, ∞)',
  sign: 'none of the direction: positive speaks for different rates, negative for equal ones',
  zero: 'a count of 0 adds nothing to G²; undefined when a side has no words',
  swap: 'keeps',
  source:
    'Wilson 2013, Embracing Bayes factors for key item analysis, in: Bieswanger & Koll-Stobbe (eds), New Approaches to the Study of Linguistic Variability: 3–11; Raftery 1995, Sociological Methodology 25: 139',
  score,
} as const satisfies CellMeasure;

function score(cell: Cell): number | null {
  const g2 = g2FourTerm.score(checkedCell(cell));
  return g2 === null ? null : Math.abs(g2) - Math.log(cell.n1 + cell.n2);
}
