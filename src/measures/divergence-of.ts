import type {CountPair, DivergenceMeasure, DivergenceOptions} from '../model/measure.ts';
import {compensatedSum} from '../stats/compensated-sum.ts';

/**
 * How far do two texts diverge? The sum of what the terms contribute; null where the measure is undefined.
 *
 * ```ts
 * import {DIVERGENCE_MEASURES} from 'phraseshift';
 *
 * const counts = {target: Uint32Array.of(3, 1), reference: Uint32Array.of(1, 3)};
 * divergenceOf(DIVERGENCE_MEASURES[0], counts); // → 0.19
 * ```
 */
export function divergenceOf(
  measure: DivergenceMeasure,
  counts: CountPair,
  options: DivergenceOptions = {},
): number | null {
  const contributions = measure.contributions(counts, options);
  return contributions === null ? null : compensatedSum(contributions);
}
