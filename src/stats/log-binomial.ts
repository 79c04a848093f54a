import gammaln from '@stdlib/math-base-special-gammaln';

const HALF_LN_TWO_PI = Math.log(2 * Math.PI) / 2;

/**
 * How likely are x successes in `trials`, each with this chance? The natural logarithm of the binomial probability.
 *
 * By Loader's saddle point, which takes no difference of large numbers: as exact for a billion trials as for ten.
 * −∞ where it cannot be.
 * Source: Loader 2000, Fast and accurate computation of binomial probabilities.
 */
export function logBinomial(x: number, trials: number, chance: number): number {
  if (x < 0 || x > trials) return Number.NEGATIVE_INFINITY;
  if (trials === 0) return 0;
  if (x === 0) return trials * Math.log1p(-chance);
  if (x === trials) return trials * Math.log(chance);
  const failures = trials - x;
  return (
    stirlingError(trials) -
    stirlingError(x) -
    stirlingError(failures) -
    divergence(x, trials * chance) -
    divergence(failures, trials * (1 - chance)) +
    Math.log(trials / x / failures) / 2 -
    HALF_LN_TWO_PI
  );
}

/** By how much ln n! exceeds Stirling's ½ ln(2πn) + n ln n − n. */
function stirlingError(n: number): number {
  if (n < 16) return gammaln(n + 1) - (n + 0.5) * Math.log(n) + n - HALF_LN_TWO_PI;
  const square = n * n;
  return (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - 1 / 1188 / square) / square) / square) / square) / n;
}

/** x ln(x/m) − (x − m), by a series where x is near m and the two would cancel. */
function divergence(x: number, m: number): number {
  if (Math.abs(x - m) >= 0.1 * (x + m)) return x * Math.log(x / m) + m - x;
  const v = (x - m) / (x + m);
  let sum = (x - m) * v;
  let power = 2 * x * v;
  for (let odd = 3; ; odd += 2) {
    power *= v * v;
    const next = sum + power / odd;
    if (next === sum) return sum;
    sum = next;
  }
}
