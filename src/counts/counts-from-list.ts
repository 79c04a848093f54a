import type {FrequencyTable} from '../model/frequency-table.ts';
import type {FrequencyList} from '../model/text.ts';

/**
 * What a frequency list counts, as a frequency table without units: its size is the sum of its counts.
 *
 * Terms with fewer occurrences than `minimum` are left out; the size stays that of the whole list.
 *
 * ```ts
 * import {readTextOrList, writeFileAtomic} from 'phraseshift';
 *
 * await writeFileAtomic('list.counts.json', '{"peace": 5, "war": 2}');
 * const {terms, size} = countsFromList(await readTextOrList('list.counts.json'), 3);
 * [terms, size]; // → [['peace'], 7]
 * ```
 */
export function countsFromList({label, terms, counts}: FrequencyList, minimum = 1): FrequencyTable {
  const kept = terms.filter((_, t) => (counts[t] as number) >= minimum);
  return {
    label,
    terms: kept,
    counts: counts.filter(count => count >= minimum),
    size: counts.reduce((sum, count) => sum + count, 0),
    units: [],
    unitSizes: new Uint32Array(0),
    offsets: new Uint32Array(kept.length + 1),
    unit: new Uint32Array(0),
    count: new Uint32Array(0),
  };
}
