import {type Table, texts} from '../model/table.ts';

/** The rows of a table that are not pooled, by index. */
export function visibleRows(table: Table): readonly number[] {
  const hidden = texts(table, 'hidden');
  return [...hidden.keys()].filter(row => hidden[row] === '');
}
