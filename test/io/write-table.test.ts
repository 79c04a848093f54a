import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from '@jest/globals';
import {TABLE_FILES, writeTable} from '../../src/io/write-table.ts';
import {formatMarkdown} from '../../src/render/markdown.ts';
import {scratchFolders} from '../support/scratch-folders.ts';
import {tinyTable} from '../support/tiny-table.ts';

const scratchFolder = scratchFolders();

test('the ending of a file tells its format', async () => {
  const path = join(scratchFolder({}), 'a.b', 'c.MD');
  await writeTable(tinyTable, path);
  expect(readFileSync(path, 'utf8')).toBe(formatMarkdown(tinyTable));
});

test('an ending that is none is told which there are', async () => {
  await expect(writeTable(tinyTable, 'table.doc')).rejects.toThrow(
    'no table format for table.doc; expected a file that ends in one of .csv, .tsv, .json, .md, .html, .tex, .xlsx, .parquet',
  );
});

test('every format gives the same bytes twice', async () => {
  for (const {content} of TABLE_FILES) expect(await content(tinyTable)).toEqual(await content(tinyTable));
});
