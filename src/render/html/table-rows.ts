import type {Column} from '../../model/table.ts';
import {writtenCell} from '../written-rows.ts';
import {html, type Markup} from './markup.ts';

/** The rows of a table's body. A first column of text names its row; numbers that were rounded keep their value for sorting. */
export function tableRows(columns: readonly Column[], rows: number): readonly Markup[] {
  return Array.from(
    {length: rows},
    (_, row) =>
      html`<tr>${columns.map((column, i) => (i === 0 ? firstCell(column, row) : cell(column, row)))}</tr>\n`,
  );
}

function firstCell(column: Column, row: number): Markup {
  return column.kind === 'text' ? html`<th scope="row">${writtenCell(column, row)}</th>` : cell(column, row);
}

function cell(column: Column, row: number): Markup {
  const written = writtenCell(column, row);
  if (column.kind === 'text') return html`<td>${written}</td>`;
  const value = String(column.values[row] ?? '');
  if (value === '' || value === written) return html`<td class="number">${written}</td>`;
  return html`<td class="number" data-value="${value}">${written}</td>`;
}
