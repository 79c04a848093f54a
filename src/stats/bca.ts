import erfc from '@stdlib/math-base-special-erfc';
import erfcinv from '@stdlib/math-base-special-erfcinv';
import {type Interval, missChance} from './interval.ts';
import {quantileInPlace} from './quantile.ts';

/**
 * Between which values does the truth lie, when resampling gave these and the text itself gave `estimate`?
 *
 * The bias-corrected and accelerated bootstrap: percentiles moved by how far the resamples lie to one side of the
 * estimate (half of those equal to it count as below) and by how their spread changes with the value. Resamples all on
 * one side count as half a resample from the other. With acceleration 0 and no bias it is the percentile interval.
 * Reorders `replicates`. RangeError for a level outside (0, 1).
 * Source: Efron 1987, Journal of the American Statistical Association 82: 171–185; Efron & Tibshirani 1993, eqs 14.9 and 14.10.
 */
export function bcaInterval(
  replicates: Float64Array,
  {
    estimate,
    acceleration,
    level,
  }: {readonly estimate: number; readonly acceleration: number; readonly level: number},
): Interval {
  const tail = missChance(level) / 2;
  const bias = normalQuantile(shareBelow(replicates, estimate));
  const moved = (share: number): number => {
    const z = bias + normalQuantile(share);
    return normalShare(bias + z / (1 - acceleration * z));
  };
  return [quantileInPlace(replicates, moved(tail)), quantileInPlace(replicates, moved(1 - tail))];
}

function shareBelow(replicates: Float64Array, estimate: number): number {
  let twice = 0;
  for (const value of replicates) twice += value < estimate ? 2 : value === estimate ? 1 : 0;
  const half = 0.5 / replicates.length;
  return Math.min(1 - half, Math.max(half, twice / 2 / replicates.length));
}

function normalQuantile(share: number): number {
  return -Math.SQRT2 * erfcinv(2 * share);
}

function normalShare(z: number): number {
  return erfc(-z / Math.SQRT2) / 2;
}
