import {csvFormatRows} from 'd3';
import type {Table} from '../model/table.ts';
import {plainRows} from './plain-rows.ts';

/**
 * A table as comma-separated values (RFC 4180, lines ended by `\n`): column names, then every row unrounded.
 *
 * ```ts
 * import {frequencies, readText, selectColumns} from 'phraseshift';
 *
 * const found = frequencies(await readText('moscow-1957'), {top: 1});
 * formatCsv(selectColumns(found, ['term', 'count'])); // → 'term,count\nthe,691\n'
 * ```
 */
export function formatCsv(table: Table): string {
  return `${csvFormatRows(plainRows(table))}\n`;
}
