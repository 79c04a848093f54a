import {growingColumn} from '../base/columns.ts';
import type {FrequencyTable} from '../model/frequency-table.ts';
import {NO_PHRASE, type PhraseLevel} from './phrase-level.ts';
import type {Units} from './units.ts';

/** A term of a frequency table: phrase `id` of its level. */
export interface PhraseRow {
  readonly level: PhraseLevel;
  readonly id: number;
}

/** In which units does each term stand, how often, and where, if asked: the sparse columns of a frequency table. */
export function spreadOverUnits(
  levels: readonly PhraseLevel[],
  rows: readonly PhraseRow[],
  {units, positions: asked}: {readonly units: Units; readonly positions: boolean},
): Pick<FrequencyTable, 'offsets' | 'unit' | 'count' | 'positions'> {
  const ends = new Uint32Array(rows.length); // where the occurrences of each row end
  let total = 0;
  rows.forEach(({level, id}, row) => {
    total += level.counts[id] as number;
    ends[row] = total;
  });
  const places = new Uint32Array(total);
  const positions = asked ? new Uint32Array(total) : undefined;
  for (const level of levels) {
    const rowsOfLevel = new Uint32Array(level.counts.length);
    rows.forEach((row, index) => {
      if (row.level === level) rowsOfLevel[row.id] = index;
    });
    placeOccurrences(level, units, {rowsOfLevel, places, ends, positions});
  }
  return {...runLengths(places, ends), ...(positions === undefined ? {} : {positions})};
}

interface Occurrences {
  readonly rowsOfLevel: Uint32Array;
  readonly places: Uint32Array;
  readonly ends: Uint32Array;
  readonly positions: Uint32Array | undefined;
}

/** Writes the unit of every occurrence, from the last to the first; `ends` then are the places where the rows begin. */
function placeOccurrences(
  {at}: PhraseLevel,
  {from, to}: Units,
  {rowsOfLevel, places, ends, positions}: Occurrences,
): void {
  let running = from.reduce((sum, start, unit) => sum + (to[unit] as number) - start, 0);
  for (let unit = from.length - 1; unit >= 0; unit--) {
    for (let i = (to[unit] as number) - 1; i >= (from[unit] as number); i--) {
      running--;
      const id = at[i] as number;
      if (id === NO_PHRASE) continue;
      const row = rowsOfLevel[id] as number;
      const place = (ends[row] as number) - 1;
      ends[row] = place;
      places[place] = unit;
      if (positions !== undefined) positions[place] = running;
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
