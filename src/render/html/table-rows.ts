import type {Column} from '../../model/table.ts';
import {writtenCell} from '../written-rows.ts';
import {html, type Markup} from './markup.ts';

const SHORT = 28;
const SORTING_DIGITS = 6;

/**
 * The rows of a table's body. A first column of text names its row; numbers that were rounded keep six digits to be
 * sorted by; text is not broken where the whole column is short, and what stands before a match ends at it. Most cells are numbers, so those have no class. Where
 * rows stand behind marks of a figure, the first row of each mark has its id, so that the mark leads there.
 */
export function tableRows(
  columns: readonly Column[],
  rows: number,
  marks: readonly (string | null)[] = [],
): readonly Markup[] {
  const cells = columns.map((column, i) => cellWriter(column, i === 0));
  const idOf = idsOf(marks);
  return Array.from({length: rows}, (_, row) => html`<tr${idOf(row)}>${cells.map(cell => cell(row))}</tr>\n`);
}

function idsOf(marks: readonly (string | null)[]): (row: number) => Markup | '' {
  const firsts = new Map<string, number>();
  marks.forEach((id, row) => {
    if (id !== null && !firsts.has(id)) firsts.set(id, row);
  });
  return row => (firsts.get(marks[row] ?? '') === row ? html` id="${marks[row] ?? ''}"` : '');
}

function cellWriter(column: Column, isFirst: boolean): (row: number) => Markup {
  if (column.kind === 'number')
    return row => numberCell(column.values[row] ?? null, writtenCell(column, row));
  const isShort = column.values.every(text => (text ?? '').length <= SHORT);
  const end = column.align === 'end' ? ' end' : '';
  const [first, kind] = isShort ? [`short${end}`, `text${end}`] : [`long${end}`, `long${end}`];
  return isFirst
    ? row => html`<th scope="row" class="${first}">${writtenCell(column, row)}</th>`
    : row => html`<td class="${kind}">${writtenCell(column, row)}</td>`;
}

function numberCell(value: number | null, written: string): Markup {
  const sortable = value === null ? '' : String(Number(value.toPrecision(SORTING_DIGITS)));
  if (sortable === '' || sortable === written) return html`<td>${written}</td>`;
  return html`<td data-value="${sortable}">${written}</td>`;
}
