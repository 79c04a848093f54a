import type {Cell, SheetData} from 'write-excel-file/node';
import {InputError} from '../base/errors.ts';
import {type Column, type NumberFormat, rowCount, type Table} from '../model/table.ts';
import {withoutClock} from './without-clock.ts';
import {notesSheet} from './xlsx-notes.ts';
import {xlsxText} from './xlsx-text.ts';

/** Rows of a sheet under its header, and characters of a column at most: Excel's own limits, and what can be read. */
const MOST_ROWS = 1_048_575;
const WIDEST = 60;

/**
 * A table as an Excel workbook: typed, unrounded cells shown in the format of their column, and a sheet of notes.
 *
 * Text is always text: what begins with `=` is no formula. Undefined numbers are empty cells. The notes sheet says
 * what each column means, what was noted, and the recipe. Same table, same bytes. InputError for more rows than a
 * sheet holds.
 */
export async function toXlsx(table: Table): Promise<Uint8Array> {
  const rows = rowCount(table);
  if (rows > MOST_ROWS) {
    throw new InputError(
      `too many rows for a sheet: ${rows}; expected at most ${MOST_ROWS}, or .csv or .parquet`,
    );
  }
  const {default: writeWorkbook} = await import('write-excel-file/node');
  const workbook = writeWorkbook([
    {
      data: sheet(table, rows),
      sheet: 'Table',
      columns: table.columns.map(column => ({width: widthOf(column)})),
      stickyRowsCount: 1,
    },
    notesSheet(table),
  ]);
  return withoutClock(await workbook.toBuffer());
}

function sheet({columns}: Table, rows: number): SheetData {
  const header = columns.map(({name}): Cell => ({value: xlsxText(name), type: String, fontWeight: 'bold'}));
  const body = Array.from({length: rows}, (_, row) => columns.map(column => cell(column, row)));
  return [header, ...body];
}

function cell(column: Column, row: number): Cell {
  const value = column.values[row] ?? null;
  if (value === null || value === '') return null;
  if (column.kind === 'text') return {value: xlsxText(String(value)), type: String};
  const number = Number(value);
  if (!Number.isFinite(number)) return null;
  return {value: number, type: Number, format: FORMATS[column.format.style](column.format)};
}

const FORMATS: {readonly [style in NumberFormat['style']]: (format: NumberFormat) => string} = {
  integer: () => '#,##0',
  decimal: format => `#,##0${decimals(format)}`,
  signed: format => `+#,##0${decimals(format)};−#,##0${decimals(format)};0${decimals(format)}`,
  p: () => '0.000',
};

function decimals(format: NumberFormat): string {
  const digits = 'digits' in format ? format.digits : 0;
  return digits === 0 ? '' : `.${'0'.repeat(digits)}`;
}

function widthOf({name, values}: Column): number {
  const longest = Math.max(name.length, ...values.slice(0, 200).map(value => shownLength(value)));
  return Math.min(WIDEST, longest + 2);
}

function shownLength(value: string | number | null): number {
  return typeof value === 'string' ? value.length : 10;
}
