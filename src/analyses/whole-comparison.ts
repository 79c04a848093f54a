import {compareCounts} from '../counts/compare-counts.ts';
import type {SideUnits, WholeComparison} from '../model/comparison.ts';
import type {FrequencyTable} from '../model/frequency-table.ts';

/** What is compared, with what some measures want to see besides. */
export interface Compared {
  readonly target: FrequencyTable;
  readonly reference: FrequencyTable;
  readonly background?: FrequencyTable | undefined;
  readonly seed: number;
}

/** Two counted texts over the same terms, with the paragraphs that hold each term, and a background list where given. */
export function wholeComparison({target, reference, background, seed}: Compared): WholeComparison {
  const comparison = compareCounts(target, reference);
  const {terms} = comparison;
  const hasUnits = target.units.length > 0 && reference.units.length > 0;
  const sides = {target: unitsOf(target, terms), reference: unitsOf(reference, terms)};
  return {
    ...comparison,
    seed,
    ...(hasUnits ? {units: sides} : {}),
    ...(background === undefined ? {} : {background: countsIn(background, terms)}),
  };
}

/** The paragraphs of each term of the comparison, in the comparison's order. */
function unitsOf(table: FrequencyTable, terms: readonly string[]): SideUnits {
  const rows = rowsIn(table, terms);
  const offsets = new Uint32Array(terms.length + 1);
  const unit = new Uint32Array(table.unit.length);
  const count = new Uint32Array(table.count.length);
  let at = 0;
  rows.forEach((row, t) => {
    if (row >= 0) {
      const [from, to] = [table.offsets[row] as number, table.offsets[row + 1] as number];
      unit.set(table.unit.subarray(from, to), at);
      count.set(table.count.subarray(from, to), at);
      at += to - from;
    }
    offsets[t + 1] = at;
  });
  return {offsets, unit, count, unitSizes: table.unitSizes, unitSection: sectionsOf(table.units)};
}

function countsIn(
  table: FrequencyTable,
  terms: readonly string[],
): NonNullable<WholeComparison['background']> {
  const rows = rowsIn(table, terms);
  const counts = Uint32Array.from(rows, row => (row < 0 ? 0 : (table.counts[row] as number)));
  const shared = rows.reduce((sum, row) => sum + (row < 0 ? 0 : 1), 0);
  return {counts, size: table.size, terms: terms.length + table.terms.length - shared};
}

/** The row of each term in the table, −1 where it has none. */
function rowsIn(table: FrequencyTable, terms: readonly string[]): Int32Array {
  const places = new Map(table.terms.map((term, row) => [term, row]));
  return Int32Array.from(terms, term => places.get(term) ?? -1);
}

/** The section of each paragraph as a number: what stands before the paragraph's own number in its citation. */
function sectionsOf(units: readonly string[]): Uint32Array {
  const numbers = new Map<string, number>();
  return Uint32Array.from(units, unit => {
    const section = unit.slice(0, unit.lastIndexOf('.'));
    const known = numbers.get(section) ?? numbers.size;
    numbers.set(section, known);
    return known;
  });
}
