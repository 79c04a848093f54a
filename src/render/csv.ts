import {csvFormatRows} from 'd3';
import type {Table} from '../model/table.ts';
import {plainRows} from './plain-rows.ts';

/** A table as comma-separated values (RFC 4180, lines ended by `\n`): column names, then every row unrounded. */
export function formatCsv(table: Table): string {
  return `${csvFormatRows(plainRows(table))}\n`;
}
