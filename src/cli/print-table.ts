import CliTable from 'cli-table3';
import {type Column, columnOf, formatNumber, rowCount, type Table} from '../index.ts';

/** How many rows a screen shows when nobody says `--top`. */
export const SCREEN_ROWS = 30;

/** A table as text for a terminal: chosen columns, rounded numbers, at most the screen's rows unless cut before. */
export function printTable(table: Table, columns: readonly string[] | undefined): string {
  const chosen = columns === undefined ? table.columns : columns.map(name => columnOf(table, name));
  const length = rowCount(table);
  const shown = rowsOnScreen(table);
  const grid = new CliTable({
    head: chosen.map(({title}) => title),
    colAligns: chosen.map(column => (column.kind === 'number' || column.align === 'end' ? 'right' : 'left')),
    style: {head: [], border: [], compact: true, 'padding-left': 0, 'padding-right': 2},
    chars: PLAIN,
  });
  for (const row of shown) grid.push(chosen.map(column => cell(column, row)));
  const more =
    shown.length < length ? [`… ${length - shown.length} more rows; --top ${length} shows all`] : [];
  return [grid.toString().replaceAll(/ +$/gmu, ''), ...more].join('\n');
}

/** The first rows, and that of the hidden terms wherever it stands; all of them when the table was cut already. */
function rowsOnScreen(table: Table): readonly number[] {
  const all = [...Array(rowCount(table)).keys()];
  if (table.recipe.settings.top != null) return all;
  const hidden = table.columns.find(({name}) => name === 'hidden');
  return all.filter(row => row < SCREEN_ROWS || Boolean(hidden?.values[row]));
}

// Rows of a well-set table are parted by space alone.
const PLAIN = {
  ...Object.fromEntries(
    ['top', 'bottom', 'left', 'right', 'mid'].flatMap(side =>
      ['', '-mid', '-left', '-right'].map(part => [`${side}${part}`, '']),
    ),
  ),
  middle: '',
};

function cell(column: Column, row: number): string {
  if (column.kind === 'text') return column.values[row] ?? '';
  return formatNumber(column.values[row] ?? null, column.format);
}
