import {InputError} from '../base/errors.ts';
import type {Table} from '../model/table.ts';
import {formatCsv} from './csv.ts';
import {formatJson} from './json.ts';
import {formatLatex} from './latex.ts';
import {formatMarkdown} from './markdown.ts';
import {formatTsv} from './tsv.ts';

/** A way to write a table, known by the ending of its files. */
export interface TableFormat {
  readonly name: string;
  readonly format: (table: Table) => string;
}

/** Every way to write a table as text. */
export const TABLE_FORMATS = [
  {name: 'csv', format: formatCsv},
  {name: 'tsv', format: formatTsv},
  {name: 'json', format: formatJson},
  {name: 'md', format: formatMarkdown},
  {name: 'tex', format: formatLatex},
] as const satisfies readonly TableFormat[];

/** The format that a file's ending asks for; InputError for an ending that is none. */
export function tableFormatOf(path: string): TableFormat {
  const ending = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  const found = TABLE_FORMATS.find(({name}) => name === ending);
  if (found !== undefined) return found;
  const endings = TABLE_FORMATS.map(({name}) => `.${name}`).join(', ');
  throw new InputError(`no table format for ${path}; expected a file that ends in one of ${endings}`);
}
