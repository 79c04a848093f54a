import type {FrequencyTable} from '../model/frequency-table.ts';
import type {FrequencyList} from '../model/text.ts';

/** What a frequency list counts, as a frequency table without units: its size is the sum of its counts. */
export function countsFromList({label, terms, counts}: FrequencyList): FrequencyTable {
  return {
    label,
    terms,
    counts,
    size: counts.reduce((sum, count) => sum + count, 0),
    units: [],
    unitSizes: new Uint32Array(0),
    offsets: new Uint32Array(terms.length + 1),
    unit: new Uint32Array(0),
    count: new Uint32Array(0),
  };
}
