import {InputError} from '../base/errors.ts';
import {listColumns} from './list-columns.ts';
import type {ListTable} from './list-table.ts';

/** Terms with their counts, as a list from elsewhere gives them. */
export interface TermCounts {
  readonly terms: readonly string[];
  readonly counts: Uint32Array;
}

const LARGEST = 2 ** 32 - 1;

/** One entry of a list, and where it stands for the error message. */
export interface ListEntry {
  readonly term: string;
  readonly count: unknown;
  /** `list.tsv:12`. */
  readonly where: string;
}

/** A frequency list from its entries. InputError for a count that is no whole number and a term that comes twice. */
export function termCounts(entries: readonly ListEntry[]): TermCounts {
  const seen = new Set<string>();
  const counts = Uint32Array.from(entries, ({term, count, where}) => {
    if (term === '') throw new InputError(`${where}: no term; expected a word beside its count`);
    if (seen.has(term)) throw new InputError(`${where}: term twice: ${term}; expected each once`);
    seen.add(term);
    return wholeNumber(count, where);
  });
  return {terms: entries.map(({term}) => term), counts};
}

/** The entries of a table of terms and counts; further columns are left unread. InputError for a table of other things. */
export function frequencyEntries({rows, line: firstLine}: ListTable, path: string): readonly ListEntry[] {
  const {term, count, first} = listColumns(rows, `${path}:${firstLine}`);
  let line = firstLine;
  return rows.flatMap((row, i) => {
    const where = `${path}:${line}`;
    line += linesOf(row);
    return i < first || row.join('') === '' ? [] : [{term: row[term] ?? '', count: row[count], where}];
  });
}

function linesOf(row: readonly string[]): number {
  return 1 + row.reduce((breaks, cell) => breaks + cell.split('\n').length - 1, 0);
}

function wholeNumber(count: unknown, where: string): number {
  const value = typeof count === 'string' && /^\s*\d+\s*$/.test(count) ? Number(count) : count;
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= LARGEST) return value;
  throw new InputError(`${where}: not a count: ${String(count)}; expected a whole number, 0 or more`);
}
