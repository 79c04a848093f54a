import type {Parts} from '../model/measure.ts';
import {deviance} from './deviance.ts';

/**
 * How surprising is it that so many texts use a term at different rates?
 *
 * G² over the k × 2 table of the term and all other words, 0 when all rates are equal; k − 1 degrees of freedom, k the
 * number of texts that hold words. null when fewer than two do. RangeError for counts that cannot be.
 */
export function homogeneity({counts, sizes}: Parts): number | null {
  let [term, words, texts] = [0, 0, 0];
  for (let i = 0; i < sizes.length; i++) {
    const [count, size] = [counts[i] as number, sizes[i] as number];
    if (!(count >= 0 && count <= size && size < Number.POSITIVE_INFINITY))
      throw new RangeError(`impossible counts: ${count} of ${size}; expected 0 ≤ count ≤ size`);
    term += count;
    words += size;
    if (size > 0) texts++;
  }
  if (texts < 2) return null;
  let sum = 0;
  for (let i = 0; i < sizes.length; i++) {
    const [count, size] = [counts[i] as number, sizes[i] as number];
    if (size === 0) continue;
    const excess = (count * (words - size) - (term - count) * size) / words; // O − E, exactly 0 at equal rates
    sum += deviance(count, (size * term) / words, excess);
    sum += deviance(size - count, (size * (words - term)) / words, -excess);
  }
  return Math.max(0, 2 * sum);
}
