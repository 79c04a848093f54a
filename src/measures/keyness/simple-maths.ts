import type {Cell} from '../../model/comparison.ts';
import type {CellMeasure} from '../../model/measure.ts';
import {simpleMathsOf} from '../simple-maths-of.ts';

/**
 * How many times as often does the target use a term, with one occurrence per million added to both rates?
 *
 * The added k keeps the ratio finite and plays down rare terms; here k is 1, as Sketch Engine has it unless told. With a
 * larger k common terms come to the fore: `simpleMathsOf` takes any.
 *
 * ```ts
 * simpleMaths.score({f1: 35, n1: 112_289_776, f2: 263, n2: 1_559_716_979}); // → 1.1224
 * ```
 */
export const simpleMaths = {
  name: 'simple-maths',
  family: 'keyness',
  sees: 'cell',
  title: 'Simple maths',
  variant: 'k = 1 per million',
  formula: '(10⁶ f1/n1 + k) ÷ (10⁶ f2/n2 + k), k = 1',
  unit: 'times',
  range: '(0, ∞)',
  sign: 'none: above 1 more in the target, below 1 more in the reference, 1 equal rates',
  zero: 'the added k keeps it finite; undefined when a side has no words',
  swap: 'inverts',
  source: 'Kilgarriff 2009, Simple maths for keywords, Proceedings of Corpus Linguistics 2009, Liverpool',
  score,
} as const satisfies CellMeasure;

function score(cell: Cell): number | null {
  return simpleMathsOf(cell, 1);
}
