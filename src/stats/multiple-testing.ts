import {countBelow} from '../base/columns.ts';

/**
 * How large a share of the findings may be false, if we believe every term up to this p-value?
 *
 * Adjusted p-values of Benjamini & Hochberg; element i belongs to `p[i]`, the whole array is the family of tests.
 * Within [0, 1], never below p, and in the same order as p. RangeError for a p-value outside [0, 1].
 * Source: Benjamini & Hochberg 1995, Journal of the Royal Statistical Society B 57: 289–300.
 */
export function benjaminiHochberg(p: Float64Array): Float64Array {
  return steppedUp(p, 1);
}

/**
 * The same when the tests depend on each other in any way, as the words of one text may: Benjamini & Yekutieli.
 *
 * The values of Benjamini & Hochberg times 1 + 1/2 + … + 1/m, at most 1. RangeError for a p-value outside [0, 1].
 * Source: Benjamini & Yekutieli 2001, The Annals of Statistics 29(4): 1165–1188, theorem 1.3.
 */
export function benjaminiYekutieli(p: Float64Array): Float64Array {
  return steppedUp(
    p,
    p.reduce((sum, _, i) => sum + 1 / (i + 1), 0),
  );
}

function steppedUp(p: Float64Array, factor: number): Float64Array {
  const m = p.length;
  const rising = sortedChances(p);
  const adjusted = new Float64Array(m);
  let smallest = 1;
  for (let i = m - 1; i >= 0; i--) {
    smallest = Math.min(smallest, (rising[i] as number) * (m / (i + 1)) * factor);
    adjusted[i] = smallest;
  }
  return inOrderOf(p, rising, adjusted);
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

/**
 * How likely is it that chance gives even one finding as strong as this? Never larger than Bonferroni's answer, and as safe.
 *
 * Adjusted p-values of Holm: the smallest p times m, the next times m − 1, and so on, never falling, at most 1;
 * element i belongs to `p[i]`. RangeError for a p-value outside [0, 1].
 * Source: Holm 1979, Scandinavian Journal of Statistics 6(2): 65–70.
 */
export function holm(p: Float64Array): Float64Array {
  const rising = sortedChances(p);
  const adjusted = new Float64Array(p.length);
  let largest = 0;
  for (let i = 0; i < p.length; i++) {
    largest = Math.min(1, Math.max(largest, (rising[i] as number) * (p.length - i)));
    adjusted[i] = largest;
  }
  return inOrderOf(p, rising, adjusted);
}

/** Sorted as numbers, without a comparison in JavaScript: half a million take a tenth of the time. */
function sortedChances(p: Float64Array): Float64Array {
  p.forEach(checkChance);
  return p.toSorted();
}

/** Adjusted values belong to sorted ones; equal p-values have equal adjusted ones, so any place of the value will do. */
function inOrderOf(p: Float64Array, rising: Float64Array, adjusted: Float64Array): Float64Array {
  return p.map(chance => adjusted[countBelow(rising, chance)] as number);
}

function checkChance(p: number): void {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`p-value outside [0, 1]: ${p}; expected a probability`);
}
