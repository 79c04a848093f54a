import type {CellMeasure} from '../../model/measure.ts';
import {conservativeLogRatio, logRatioInterval} from '../log-ratio-interval.ts';

/**
 * By how many doublings do target and reference differ at the very least, at 95 % confidence?
 *
 * A cautious effect size: rare terms, whose ratio could be anything, get 0. Not corrected for the number of terms.
 *
 * ```ts
 * lrc95.score({f1: 3, f2: 0, n1: 90, n2: 90}); // → 0
 * lrc95.score({f1: 10, f2: 0, n1: 90, n2: 90}); // → 1.164
 * ```
 */
export const lrc95 = {
  name: 'lrc95',
  family: 'keyness',
  sees: 'cell',
  title: 'Log Ratio, conservative (LRC)',
  variant: '95 %, not corrected for the family',
  formula:
    'the bound nearest 0 of log2( q/(1 − q) · n2/n1 ), q the Clopper–Pearson interval of f1 in f1 + f2; ' +
    '0 when the bounds lie on both sides of 0',
  unit: 'bits (doublings)',
  range: '(−∞, ∞)',
  sign: 'positive: more in the target; negative: more in the reference; 0: the interval holds equal rates',
  zero: 'f1 = 0 leaves the interval open below, f2 = 0 above; undefined when both are 0 or a side has no words',
  swap: 'negates',
  source: 'Evert 2022, Measuring keyness, DH2022; interval: Clopper & Pearson 1934, Biometrika 26: 404–413',
  score: cell => conservativeLogRatio(cell, 0.95),
  interval: logRatioInterval,
} as const satisfies CellMeasure;
