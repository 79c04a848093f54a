import betaincinv from '@stdlib/math-base-special-betaincinv';
import {type Interval, missChance} from './interval.ts';

/**
 * Between which shares the true share lies, when `successes` of `trials` came out so: exact, so rather too wide.
 *
 * A pair of shares within [0, 1], from quantiles of the beta distribution, with half of 1 − level beyond each end.
 * No success has the lower bound 0, nothing but successes the upper bound 1; [0, 1] when there are no trials.
 * RangeError for a level outside (0, 1).
 * Source: Clopper & Pearson 1934, Biometrika 26: 404–413.
 */
export function clopperPearson(successes: number, trials: number, level: number): Interval {
  const tail = missChance(level) / 2;
  const failures = trials - successes;
  const high = failures === 0 ? 1 : betaincinv(tail, successes + 1, failures, true);
  return [clopperPearsonLow(successes, trials, level), high];
}

/** The lower bound alone, at half the work. */
export function clopperPearsonLow(successes: number, trials: number, level: number): number {
  const tail = missChance(level) / 2;
  return successes === 0 ? 0 : betaincinv(tail, successes, trials - successes + 1);
}
