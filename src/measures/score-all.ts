import {type Comparison, cellOf} from '../model/comparison.ts';
import type {KeynessMeasure} from '../model/measure.ts';

/** How differently is each term of a comparison used? Element i belongs to `terms[i]`; NaN where undefined. */
export function scoreAll(comparison: Comparison, measure: KeynessMeasure): Float64Array {
  return Float64Array.from(comparison.terms, (_, i) => measure.score(cellOf(comparison, i)) ?? Number.NaN);
}
