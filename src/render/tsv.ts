import {tsvFormatRows} from 'd3';
import type {Table} from '../model/table.ts';
import {plainRows} from './plain-rows.ts';

/**
 * A table as tab-separated values, quoted as in CSV where a cell needs it: column names, then every row unrounded.
 *
 * ```ts
 * import {frequencies, readText, selectColumns} from 'phraseshift';
 *
 * const found = frequencies(await readText('moscow-1957'), {top: 1});
 * formatTsv(selectColumns(found, ['term', 'count'])); // → 'term\tcount\nthe\t691\n'
 * ```
 */
export function formatTsv(table: Table): string {
  return `${tsvFormatRows(plainRows(table))}\n`;
}
