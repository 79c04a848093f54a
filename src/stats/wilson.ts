import type {Interval} from './interval.ts';
import {normalReach} from './normal.ts';

/**
 * Between which shares the true share lies, when `count` of `size` words are the term and words fall independently.
 *
 * Wilson's score interval, a pair of shares within [0, 1]. A count of 0 has the lower bound 0, a count of `size`
 * the upper bound 1; [NaN, NaN] when `size` is 0. RangeError for a level outside (0, 1).
 * Source: Wilson 1927, Journal of the American Statistical Association 22: 209–212.
 *
 * ```ts
 * const [low, high] = wilson(81, 263, 0.95);
 * low; // → 0.2553
 * high; // → 0.3662
 * ```
 */
export function wilson(count: number, size: number, level: number): Interval {
  const reach = normalReach(level);
  if (size === 0) return [Number.NaN, Number.NaN];
  const square = reach * reach;
  const spread = reach * Math.sqrt(square + (4 * count * (size - count)) / size);
  const middle = 2 * count + square;
  const whole = 2 * (size + square);
  return [count === 0 ? 0 : (middle - spread) / whole, count === size ? 1 : (middle + spread) / whole];
}
