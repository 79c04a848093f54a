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
  const starts = measure.needsPositions ? startsOf(table.counts) : undefined;
  const counts = new Uint32Array(unitSizes.length); // one row for all terms, wiped after each
  return Float64Array.from(terms, term => {
    const [from, to] = [offsets[term] as number, offsets[term + 1] as number];
    for (let at = from; at < to; at++) counts[unit[at] as number] = count[at] as number;
    const positions = starts && table.positions?.subarray(starts[term], starts[term + 1]);
    const score = measure.score({counts, sizes: unitSizes, positions});
    for (let at = from; at < to; at++) counts[unit[at] as number] = 0;
    return score ?? Number.NaN;
  });
}

/** Where the positions of each term begin. */
function startsOf(counts: Uint32Array): Uint32Array {
  const starts = new Uint32Array(counts.length + 1);
  counts.forEach((count, term) => {
    starts[term + 1] = (starts[term] as number) + count;
  });
  return starts;
}
