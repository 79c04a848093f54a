import type {Block} from '../../model/report.ts';
import {type Column, rowCount, selectRows, type Table} from '../../model/table.ts';
import {formatCount} from '../format-count.ts';
import {columnNotes} from './column-notes.ts';
import {fileLinks} from './file-links.ts';
import {html, type Markup} from './markup.ts';
import {sentence} from './sentence.ts';
import {tableRows} from './table-rows.ts';
import {unbroken} from './unbroken.ts';

interface TableContext {
  readonly label: string;
  readonly id: string;
  /** Titles of the measures whose cards stand in this page, by name. */
  readonly cards: ReadonlyMap<string, string>;
}

/**
 * A table with its caption above, in a box of its own that scrolls sideways when the page is narrow.
 *
 * The first 200 rows are there, and the pooled one; the page's script folds them to the first `top` and lets the
 * reader sort. Rows beyond, and columns without anything in them, are left to the files.
 */
export function tableMarkup(
  {table, caption, top}: Extract<Block, {kind: 'table'}>,
  {label, id, cards}: TableContext,
): Markup {
  const held = heldRows(table);
  const columns = held.columns.filter(isFilled);
  return html`<figure class="table" id="${id}">
<figcaption><b>${label}.</b> ${unbroken(caption)}</figcaption>
<div class="scroll" role="region" tabindex="0" aria-label="${label}: ${table.title}">
${tableElement(columns, {rows: rowCount(held), top})}
</div>
<p class="files">${rowsInWords(held, table)} · ${fileLinks(label, [{title: 'CSV', path: ['tables', `${table.name}.csv`]}])}</p>
${table.notes.map(({text}) => html`<p class="remark">Note: ${sentence(unbroken(text))}</p>\n`)}${columnNotes(columns, cards)}</figure>\n`;
}

/** The table itself: a row of titles, then its first `rows`, of which the page's script shows `top`; `marks` are ids of rows. */
export function tableElement(
  columns: readonly Column[],
  {
    rows,
    top,
    marks,
  }: {readonly rows: number; readonly top: number; readonly marks?: readonly (string | null)[]},
): Markup {
  return html`<table data-top="${top}">
<thead><tr>${columns.map(header)}</tr></thead>
<tbody>\n${tableRows(columns, rows, marks)}</tbody>
</table>`;
}

function header(column: Column): Markup {
  if (column.kind === 'text') {
    return html`<th scope="col"${column.align === 'end' ? html` class="end"` : ''}>${column.title}</th>`;
  }
  const {title, unit} = column;
  const isSaid = unit === '' || title.toLowerCase().includes(unit.toLowerCase());
  return html`<th scope="col" class="number">${title}${isSaid ? '' : html` <span class="unit">${unit}</span>`}</th>`;
}

function isFilled({values}: Column): boolean {
  return (
    values.length === 0 || values.some((value: string | number | null) => value !== null && value !== '')
  );
}

const MOST_HELD = 200; // a page of five tables with a thousand rows each takes seconds to open

function heldRows(table: Table): Table {
  const hidden = table.columns.find(({name}) => name === 'hidden');
  const rows = [...Array(rowCount(table)).keys()];
  return selectRows(
    table,
    rows.filter(row => row < MOST_HELD || Boolean(hidden?.values[row])),
  );
}

function rowsInWords(held: Table, table: Table): string {
  const [shown, rows] = [rowCount(held), rowCount(table)];
  const all = `${formatCount(rows)} ${rows === 1 ? 'row' : 'rows'}`;
  return shown === rows ? all : `${shown} of ${all}, all in the file`;
}
