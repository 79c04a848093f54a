import type {CountPair, DivergenceMeasure, DivergenceOptions} from '../model/measure.ts';
import {compensatedSum} from '../stats/compensated-sum.ts';

/** How far do two texts diverge? The sum of what the terms contribute; null where the measure is undefined. */
export function divergenceOf(
  measure: DivergenceMeasure,
  counts: CountPair,
  options: DivergenceOptions = {},
): number | null {
  const contributions = measure.contributions(counts, options);
  return contributions === null ? null : compensatedSum(contributions);
}
