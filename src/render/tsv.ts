import {tsvFormatRows} from 'd3';
import type {Table} from '../model/table.ts';
import {plainRows} from './plain-rows.ts';

/** A table as tab-separated values, quoted as in CSV where a cell needs it: column names, then every row unrounded. */
export function formatTsv(table: Table): string {
  return `${tsvFormatRows(plainRows(table))}\n`;
}
