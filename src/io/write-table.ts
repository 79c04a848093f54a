import {InputError} from '../base/errors.ts';
import type {Table} from '../model/table.ts';
import {TABLE_FORMATS} from '../render/table-formats.ts';
import {toParquet} from './to-parquet.ts';
import {toXlsx} from './to-xlsx.ts';
import {writeFileAtomic} from './write-file.ts';

/** A way to write a table to a file, known by the file's ending. */
export interface TableFile {
  readonly name: string;
  readonly content: (table: Table) => string | Promise<Uint8Array>;
}

/**
 * Every way to write a table: as text, and as what spreadsheets, R and Python read.
 *
 * ```ts
 * TABLE_FILES.map(({name}) => name).join(' '); // → 'csv tsv json md html tex xlsx parquet'
 * ```
 */
export const TABLE_FILES: readonly TableFile[] = [
  ...TABLE_FORMATS.map(({name, format}) => ({name, content: format})),
  {name: 'xlsx', content: toXlsx},
  {name: 'parquet', content: toParquet},
];

/**
 * Writes a table in the format that the path's ending asks for, and its recipe beside it: `words.csv` and
 * `words.recipe.json`. Each is written whole or not at all.
 *
 * InputError for an ending that is none, and for a place that cannot be written.
 *
 * ```ts
 * import {frequencies, readText, readTextOrList} from 'phraseshift';
 *
 * await writeTable(frequencies(await readText('moscow-1957')), 'tables/words.csv');
 * (await readTextOrList('tables/words.csv')).terms.slice(0, 2); // → ['the', 'of']
 * ```
 */
export async function writeTable(table: Table, path: string): Promise<void> {
  await writeFileAtomic(path, await tableFileOf(path).content(table));
  const stem = path.slice(0, path.lastIndexOf('.'));
  await writeFileAtomic(`${stem}.recipe.json`, `${JSON.stringify(table.recipe, null, 2)}\n`);
}

function tableFileOf(path: string): TableFile {
  const ending = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  const found = TABLE_FILES.find(({name}) => name === ending);
  if (found !== undefined) return found;
  const endings = TABLE_FILES.map(({name}) => `.${name}`).join(', ');
  throw new InputError(`no table format for ${path}; expected a file that ends in one of ${endings}`);
}
