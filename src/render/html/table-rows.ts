import type {Column} from '../../model/table.ts';
import {writtenCell} from '../written-rows.ts';
import {html, type Markup} from './markup.ts';

const SHORT = 28;
const SORTING_DIGITS = 6;

/**
 * The rows of a table's body. A first column of text names its row; numbers that were rounded keep six digits to be
 * sorted by; text is not broken where the whole column is short. Most cells are numbers, so those have no class.
 */
export function tableRows(columns: readonly Column[], rows: number): readonly Markup[] {
  const cells = columns.map((column, i) => cellWriter(column, i === 0));
  return Array.from({length: rows}, (_, row) => html`<tr>${cells.map(cell => cell(row))}</tr>\n`);
}

function cellWriter(column: Column, isFirst: boolean): (row: number) => Markup {
  if (column.kind === 'number')
    return row => numberCell(column.values[row] ?? null, writtenCell(column, row));
  const isShort = column.values.every(text => (text ?? '').length <= SHORT);
  return isFirst
    ? row => html`<th scope="row" class="${isShort ? 'short' : 'long'}">${writtenCell(column, row)}</th>`
    : row => html`<td class="${isShort ? 'text' : 'long'}">${writtenCell(column, row)}</td>`;
}

function numberCell(value: number | null, written: string): Markup {
  const sortable = value === null ? '' : String(Number(value.toPrecision(SORTING_DIGITS)));
  if (sortable === '' || sortable === written) return html`<td>${written}</td>`;
  return html`<td data-value="${sortable}">${written}</td>`;
}
