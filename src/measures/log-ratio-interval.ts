import type {Cell} from '../model/comparison.ts';
import {clopperPearsonLow} from '../stats/clopper-pearson.ts';
import {checkedCell} from './checked-cell.ts';

/**
 * Between which ratios, in doublings, does the true ratio of the two rates lie?
 *
 * Given f1 + f2 occurrences, f1 of them in the target is a share whose exact interval (Clopper–Pearson, two-sided)
 * turns into one of the ratio: log2( q/(1 − q) · n2/n1 ). Unbounded (null) below when f1 is 0, above when f2 is 0,
 * and on both sides when nothing can be said: no occurrence, or a side without words.
 * RangeError for a level outside (0, 1).
 * Source: Evert 2022, Measuring keyness, DH2022 (LRC).
 */
export function logRatioInterval(
  cell: Cell,
  level: number,
): readonly [low: number | null, high: number | null] {
  const {f1, f2, n1, n2} = checkedCell(cell);
  const upper = lowest({f1: f2, f2: f1, n1: n2, n2: n1}, level);
  return [lowest({f1, f2, n1, n2}, level), upper === null ? null : -upper];
}

/**
 * By how many doublings do the rates differ at the very least?
 *
 * The bound of the interval that is nearer to zero, 0 when the interval holds 0, null without an occurrence or when
 * a side has no words. Sign: positive means more in the target. For a family of m terms ask at level 1 − 0.05/m.
 */
export function conservativeLogRatio(cell: Cell, level: number): number | null {
  const {f1, f2, n1, n2} = cell;
  const [low, high] = logRatioInterval(cell, level);
  if (f1 + f2 === 0 || n1 === 0 || n2 === 0) return null;
  if (low !== null && low > 0) return low;
  return high !== null && high < 0 ? high : 0;
}

function lowest({f1, f2, n1, n2}: Cell, level: number): number | null {
  const share = clopperPearsonLow(f1, f1 + f2, level);
  if (f1 === 0 || n1 === 0 || n2 === 0) return null;
  return Math.log2(share / (1 - share)) + Math.log2(n2 / n1);
}
