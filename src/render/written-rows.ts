import {type Column, rowCount, type Table} from '../model/table.ts';
import {formatNumber} from './number-format.ts';

/** The cells of a table as people read them, row by row: numbers by the format of their column, no text as ''. */
export function writtenRows(table: Table): readonly (readonly string[])[] {
  return Array.from({length: rowCount(table)}, (_, row) =>
    table.columns.map(column => writtenCell(column, row)),
  );
}

/** One cell as people read it. */
export function writtenCell(column: Column, row: number): string {
  return column.kind === 'number'
    ? formatNumber(column.values[row] ?? null, column.format)
    : (column.values[row] ?? '');
}
