import {rowCount, type Table} from '../model/table.ts';

/**
 * The cells of a table as machines read them, row by row, the first row being the names of the columns.
 *
 * Numbers are unrounded; an undefined cell is ''. Spreadsheets run text that begins with `=`, `+`, `-`, `@`, a
 * tab or a line break as a formula, so such text gets an apostrophe before it. So does text of that kind that has
 * apostrophes already: taking one off again always gives the text back. Numbers stay numbers.
 */
export function plainRows(table: Table): string[][] {
  const header = table.columns.map(({name}) => unrunnable(name));
  const body = Array.from({length: rowCount(table)}, (_, row) =>
    table.columns.map(({values}) => plainCell(values[row] ?? null)),
  );
  return [header, ...body];
}

// The last four are the full-width forms, which some spreadsheets read as the plain ones.
const FORMULA_START = /^'*[=+\-@\t\r\n＝＋－＠]/;

function plainCell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'string') return unrunnable(value);
  return Number.isFinite(value) ? String(value) : '';
}

function unrunnable(text: string): string {
  return FORMULA_START.test(text) ? `'${text}` : text;
}
