import type {Table} from '../model/table.ts';
import {formatCsv} from './csv.ts';
import {formatHtml} from './html/table-page.ts';
import {formatJson} from './json.ts';
import {formatLatex} from './latex.ts';
import {formatMarkdown} from './markdown.ts';
import {formatTsv} from './tsv.ts';

/** A way to write a table, known by the ending of its files. */
export interface TableFormat {
  readonly name: string;
  readonly format: (table: Table) => string;
}

/**
 * Every way to write a table as text.
 *
 * ```ts
 * TABLE_FORMATS.map(({name}) => name); // → ['csv', 'tsv', 'json', 'md', 'html', 'tex']
 * ```
 */
export const TABLE_FORMATS = [
  {name: 'csv', format: formatCsv},
  {name: 'tsv', format: formatTsv},
  {name: 'json', format: formatJson},
  {name: 'md', format: formatMarkdown},
  {name: 'html', format: formatHtml},
  {name: 'tex', format: formatLatex},
] as const satisfies readonly TableFormat[];
