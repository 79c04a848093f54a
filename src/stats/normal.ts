import erfc from '@stdlib/math-base-special-erfc';
import erfcinv from '@stdlib/math-base-special-erfcinv';
import {missChance} from './interval.ts';

/**
 * How many standard errors to each side an interval at this confidence level reaches: 1.96 at level 0.95.
 *
 * The two-sided quantile of the normal distribution, √2 · erfc⁻¹(1 − level). RangeError for a level outside (0, 1).
 */
export function normalReach(level: number): number {
  return Math.SQRT2 * erfcinv(missChance(level));
}

/** How often is a standard normal number this far from 0 or further, to either side? Right down to 1e-300. */
export function normalTwoSided(z: number): number {
  return erfc(Math.abs(z) / Math.SQRT2);
}
