import {growingColumn, rowOf} from '../../base/columns.ts';
import type {FrequencyTable} from '../../model/frequency-table.ts';
import type {Text} from '../../model/text.ts';
import {paragraphUnits} from '../units.ts';
import {type Phrases, placesIn, placesOf} from './phrases.ts';

/** How often does each phrase occur in each paragraph of text k? A phrase that it lacks counts 0. */
export function phraseFrequencies(phrases: Phrases, k: number): FrequencyTable {
  const text = phrases.joined.texts[k] as Text;
  const base = phrases.joined.bases[k] as number;
  const units = paragraphUnits(text);
  const starts = Uint32Array.from([...units.from, text.tokens.term.length]);
  const offsets = growingColumn(phrases.terms.length + 1);
  const unit = growingColumn();
  const count = growingColumn();
  phrases.terms.forEach((_, i) => {
    offsets.push(unit.length);
    const rows = placesIn(phrases.joined, placesOf(phrases, i), k);
    for (const [place, times] of runs(rows, row => rowOf(starts, row - base))) {
      unit.push(place);
      count.push(times);
    }
  });
  offsets.push(unit.length);
  const unitSizes = units.from.map((from, u) => (units.to[u] as number) - from);
  return {
    label: text.label,
    terms: phrases.terms,
    counts: phrases.counts[k] as Uint32Array,
    size: unitSizes.reduce((sum, size) => sum + size, 0),
    units: units.labels,
    unitSizes,
    offsets: offsets.done(),
    unit: unit.done(),
    count: count.done(),
  };
}

/** Neighbours with the same key, and how many they are. */
function runs(rows: Uint32Array, keyOf: (row: number) => number): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  for (const row of rows) {
    const key = keyOf(row);
    const last = found.at(-1);
    if (last !== undefined && last[0] === key) last[1]++;
    else found.push([key, 1]);
  }
  return found;
}
