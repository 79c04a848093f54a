import type {Cell} from '../../model/comparison.ts';
import type {CellMeasure} from '../../model/measure.ts';
import {checkedCell} from '../checked-cell.ts';

/**
 * How many times more often does the target use a term, in doublings?
 *
 * 1 is twice as often, −1 half as often, 3 eight times. Half an occurrence and half a word are added to each side,
 * which keeps the ratio finite and nearly unbiased.
 *
 * ```ts
 * logRatioWalter.score({f1: 3, f2: 0, n1: 90, n2: 90}); // → 2.807
 * ```
 */
export const logRatioWalter = {
  name: 'log-ratio-walter',
  family: 'keyness',
  sees: 'cell',
  title: 'Log Ratio',
  variant: '½ added (Walter)',
  formula: 'log2( (f1 + ½)/(n1 + ½) ÷ (f2 + ½)/(n2 + ½) )',
  unit: 'bits (doublings)',
  range: '(−∞, ∞)',
  sign: 'positive: more in the target; negative: more in the reference; 0: equal counts in texts of equal size',
  zero: 'the added ½ keeps it finite; undefined when a side has no words',
  swap: 'negates',
  source:
    'Hardie 2014, Log Ratio – an informal introduction; the ½ after Walter 1975, Biometrika 62(2): 371–374; ' +
    'Evert 2022, Measuring keyness, DH2022',
  score,
} as const satisfies CellMeasure;

function score(cell: Cell): number | null {
  const {f1, f2, n1, n2} = checkedCell(cell);
  if (n1 === 0 || n2 === 0) return null;
  return rate(f1, n1) - rate(f2, n2);
}

// A difference of logarithms, not a logarithm of the quotient: swapping the sides then flips the sign exactly.
function rate(count: number, size: number): number {
  return Math.log2((count + 0.5) / (size + 0.5));
}
