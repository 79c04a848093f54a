/**
 * How large a share of the findings may be false, if we believe every term up to this p-value?
 *
 * Adjusted p-values of Benjamini & Hochberg; element i belongs to `p[i]`, the whole array is the family of tests.
 * Within [0, 1], never below p, and in the same order as p. RangeError for a p-value outside [0, 1].
 * Source: Benjamini & Hochberg 1995, Journal of the Royal Statistical Society B 57: 289–300.
 */
export function benjaminiHochberg(p: Float64Array): Float64Array {
  p.forEach(checkChance);
  const order = Uint32Array.from(p.keys()).sort((i, j) => (p[j] as number) - (p[i] as number));
  const adjusted = new Float64Array(p.length);
  let smallest = 1;
  order.forEach((i, step) => {
    const rank = p.length - step;
    smallest = Math.min(smallest, (p[i] as number) * (p.length / rank));
    adjusted[i] = smallest;
  });
  return adjusted;
}

/**
 * How likely is it that chance gives even one finding as strong as this among so many tests?
 *
 * Adjusted p-values of Bonferroni, p times the number of tests, at most 1; element i belongs to `p[i]`.
 * RangeError for a p-value outside [0, 1].
 */
export function bonferroni(p: Float64Array): Float64Array {
  p.forEach(checkChance);
  return p.map(chance => Math.min(1, chance * p.length));
}

function checkChance(p: number): void {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`p-value outside [0, 1]: ${p}; expected a probability`);
}
