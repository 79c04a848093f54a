import erfc from '@stdlib/math-base-special-erfc';

/**
 * How often chance alone gives a statistic this large or larger: the p-value of G² and X² of a 2 × 2 table.
 *
 * The survival function of χ² with one degree of freedom, erfc(√(x/2)): right to twelve digits down to 1e-300,
 * where 1 − cdf has long become 0. From 1 at x = 0 towards 0; NaN for NaN and for a negative x.
 *
 * ```ts
 * chiSquare1Survival(3.841); // → 0.0500
 * ```
 */
export function chiSquare1Survival(x: number): number {
  return erfc(Math.sqrt(x / 2));
}
