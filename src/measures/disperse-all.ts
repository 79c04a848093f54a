import type {FrequencyTable} from '../model/frequency-table.ts';
import type {DispersionMeasure} from '../model/measure.ts';

/**
 * How evenly is each term spread over the units (paragraphs) of a text?
 *
 * Element i belongs to `terms[i]` of the table, or to the i-th of the term indexes asked for; NaN where undefined.
 */
export function disperseAll(
  table: FrequencyTable,
  measure: DispersionMeasure,
  terms: ArrayLike<number> = table.terms.map((_, term) => term),
): Float64Array {
  const {offsets, unit, count, unitSizes} = table;
  const counts = new Uint32Array(unitSizes.length); // one row for all terms, wiped after each
  return Float64Array.from(terms, term => {
    const [from, to] = [offsets[term] as number, offsets[term + 1] as number];
    for (let at = from; at < to; at++) counts[unit[at] as number] = count[at] as number;
    const score = measure.score({counts, sizes: unitSizes});
    for (let at = from; at < to; at++) counts[unit[at] as number] = 0;
    return score ?? Number.NaN;
  });
}
