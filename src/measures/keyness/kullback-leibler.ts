import type {Cell} from '../../model/comparison.ts';
import type {CellMeasure} from '../../model/measure.ts';
import {checkedCell} from '../checked-cell.ts';

/**
 * How many bits does a term add to the divergence of the target from the reference?
 *
 * Its part of the Kullback–Leibler divergence of the two texts' words: what a code made for the reference wastes on it.
 * The reference's rate is smoothed by a twentieth of the rate in both together, so that a term the reference lacks has a
 * part. Favours common terms. The parts of all terms sum to the (smoothed) divergence.
 *
 * ```ts
 * kullbackLeibler.score({f1: 4, f2: 1, n1: 8, n2: 8}); // → 0.948
 * ```
 */
export const kullbackLeibler = {
  name: 'kullback-leibler',
  family: 'keyness',
  sees: 'cell',
  title: 'Kullback–Leibler keyness',
  variant: 'reference smoothed by the whole (Jelinek–Mercer, λ = 0.05)',
  formula: 'p log2(p/q), p = f1/n1, q = (1 − λ) f2/n2 + λ (f1 + f2)/(n1 + n2), λ = 0.05',
  unit: 'bits per word',
  range: '[−0.531, 4.322 + log2(1 + n2/n1)]',
  sign: 'positive: more in the target; negative: more in the reference; 0: equal rates',
  zero: '0 when f1 is 0, the limit of p log p; the smoothing keeps f2 = 0 finite; undefined when a side has no words',
  source:
    'Fankhauser, Knappen & Teich 2014, Exploring and visualizing variation in language resources, LREC 2014; smoothing: Zhai & Lafferty 2004, ACM Transactions on Information Systems 22(2): 179–214',
  score,
} as const satisfies CellMeasure;

const LAMBDA = 0.05;

function score(cell: Cell): number | null {
  const {f1, f2, n1, n2} = checkedCell(cell);
  if (n1 === 0 || n2 === 0) return null;
  if (f1 === 0) return 0;
  const there = (1 - LAMBDA) * (f2 / n2) + LAMBDA * ((f1 + f2) / (n1 + n2));
  return f1 * n2 === f2 * n1 ? 0 : (f1 / n1) * Math.log2(f1 / n1 / there);
}
