import {numbers, rowCount, type Table, texts} from '../../model/table.ts';
import {counted, whole} from './number-words.ts';

/** The rows of a table that are drawn, and those that a stop list hides, as indexes. */
export interface HiddenRows {
  readonly visible: readonly number[];
  readonly hidden: readonly number[];
}

/** Parts the rows of a table by its column `hidden`; a table without one hides nothing. */
export function hiddenRows(table: Table): HiddenRows {
  const all = [...Array(rowCount(table)).keys()];
  const hasColumn = table.columns.some(({name}) => name === 'hidden');
  const marks = hasColumn ? texts(table, 'hidden') : [];
  const isHidden = (row: number) => (marks[row] ?? '') !== '';
  return {visible: all.filter(row => !isHidden(row)), hidden: all.filter(isHidden)};
}

/** What the hidden rows of a table are called together: "hidden (143 terms)". */
export function hiddenName(table: Table, {hidden}: HiddenRows): string {
  const [only] = hidden;
  const pooled = hidden.length === 1 ? (texts(table, 'term')[only as number] ?? '') : '';
  if (/^hidden \(\d+ terms?\)$/.test(pooled)) return pooled;
  return `hidden (${counted(hidden.length, 'term')})`;
}

/** The sum of a column over the hidden rows. */
export function hiddenSum(table: Table, {hidden}: HiddenRows, column: string): number {
  const values = numbers(table, column);
  return hidden.reduce((sum, row) => sum + (values[row] ?? 0), 0);
}

/** What a caption says of the hidden rows; empty when there are none. */
export function hiddenSentence(table: Table, rows: HiddenRows, columns: readonly string[]): string {
  if (rows.hidden.length === 0) return '';
  const sums = columns.map(column => whole(hiddenSum(table, rows, column))).join(' : ');
  const list = table.recipe.settings.hide;
  const name = typeof list === 'string' ? ` by the list ${list}` : '';
  return `Grey: ${hiddenName(table, rows)}${name}, ${sums} occurrences, which count in every total.`;
}
