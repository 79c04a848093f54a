import {growingColumn} from '../base/columns.ts';
import type {FrequencyTable} from '../model/frequency-table.ts';
import {NO_PHRASE, type PhraseLevel} from './phrase-level.ts';
import type {Units} from './units.ts';

/** A term of a frequency table: phrase `id` of its level. */
export interface PhraseRow {
  readonly level: PhraseLevel;
  readonly id: number;
}

/** In which units does each term stand, and how often: the sparse columns of a frequency table. */
export function spreadOverUnits(
  levels: readonly PhraseLevel[],
  rows: readonly PhraseRow[],
  units: Units,
): Pick<FrequencyTable, 'offsets' | 'unit' | 'count'> {
  const ends = new Uint32Array(rows.length); // where the occurrences of each row end
  let total = 0;
  rows.forEach(({level, id}, row) => {
    total += level.counts[id] as number;
    ends[row] = total;
  });
  const places = new Uint32Array(total);
  for (const level of levels) {
    const rowsOfLevel = new Uint32Array(level.counts.length);
    rows.forEach((row, index) => {
      if (row.level === level) rowsOfLevel[row.id] = index;
    });
    placeOccurrences(level, units, {rowsOfLevel, places, ends});
  }
  return runLengths(places, ends);
}

/** Writes the unit of every occurrence, from the last to the first; `ends` then are the places where the rows begin. */
function placeOccurrences(
  {at}: PhraseLevel,
  {from, to}: Units,
  {rowsOfLevel, places, ends}: Record<'rowsOfLevel' | 'places' | 'ends', Uint32Array>,
): void {
  for (let unit = from.length - 1; unit >= 0; unit--) {
    for (let i = (to[unit] as number) - 1; i >= (from[unit] as number); i--) {
      const id = at[i] as number;
      if (id === NO_PHRASE) continue;
      const row = rowsOfLevel[id] as number;
      const place = (ends[row] as number) - 1;
      ends[row] = place;
      places[place] = unit;
    }
  }
}

/** Occurrences in the same unit become one entry with their number. */
function runLengths(
  places: Uint32Array,
  starts: Uint32Array,
): Pick<FrequencyTable, 'offsets' | 'unit' | 'count'> {
  const offsets = growingColumn(starts.length + 1);
  const unit = growingColumn(places.length);
  const count = growingColumn(places.length);
  starts.forEach((start, row) => {
    offsets.push(unit.length);
    const end = starts[row + 1] ?? places.length;
    for (let from = start; from < end; ) {
      let to = from + 1;
      while (to < end && places[to] === places[from]) to++;
      unit.push(places[from] as number);
      count.push(to - from);
      from = to;
    }
  });
  offsets.push(unit.length);
  return {offsets: offsets.done(), unit: unit.done(), count: count.done()};
}
