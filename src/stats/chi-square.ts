import erfc from '@stdlib/math-base-special-erfc';
import erfcinv from '@stdlib/math-base-special-erfcinv';
import gammainc from '@stdlib/math-base-special-gammainc';

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

/**
 * How large must the statistic be for its p-value to be this small? 3.84 for 0.05.
 *
 * What `chiSquare1Survival` turns round: 2 · erfc⁻¹(p)². From 0 at p = 1 to ∞ at p = 0.
 *
 * ```ts
 * chiSquare1Critical(0.05); // → 3.841
 * ```
 */
export function chiSquare1Critical(p: number): number {
  return 2 * erfcinv(p) ** 2;
}

/**
 * The same for any number of degrees of freedom: the p-value of G² over k texts has k − 1.
 *
 * The upper regularised incomplete gamma function, Q(df/2, x/2). NaN for NaN and for a negative x; RangeError unless
 * `df` is a whole number above 0.
 *
 * ```ts
 * chiSquareSurvival(5.991, 2); // → 0.0500
 * ```
 */
export function chiSquareSurvival(x: number, df: number): number {
  if (!(Number.isInteger(df) && df > 0))
    throw new RangeError(`degrees of freedom: ${df}; expected a whole number above 0`);
  return df === 1 ? chiSquare1Survival(x) : gammainc(x / 2, df / 2, true, true);
}
