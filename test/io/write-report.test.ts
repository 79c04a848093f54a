import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from '@jest/globals';
import {writeReport} from '../../src/io/write-report.ts';
import type {Report} from '../../src/model/report.ts';
import {scratchFolders} from '../support/scratch-folders.ts';
import {tinyTable} from '../support/tiny-table.ts';

const folderWith = scratchFolders();
const report: Report = {
  name: 'tiny',
  title: 'A tiny report',
  subtitle: '',
  sections: [
    {id: 'all', title: 'All', blocks: [{kind: 'table', table: tinyTable, caption: 'Tiny.', top: 5}]},
  ],
  notes: [],
  recipe: tinyTable.recipe,
};

test('page, tables and recipe are written, and nothing beside them', async () => {
  const folder = folderWith({});
  const paths = await writeReport(report, join(folder, 'out'));
  expect(paths.map(path => path.slice(folder.length + 1))).toEqual([
    join('out', 'index.html'),
    join('out', 'tables', 'tiny.csv'),
    join('out', 'recipe.json'),
  ]);
  expect(readdirSync(join(folder, 'out')).sort()).toEqual(['index.html', 'recipe.json', 'tables']);
  expect(JSON.parse(readFileSync(join(folder, 'out', 'recipe.json'), 'utf8'))).toEqual(tinyTable.recipe);
});

test('a report with two tables of one name is refused, and nothing is written', async () => {
  const folder = folderWith({});
  const twice: Report = {...report, sections: [...report.sections, ...report.sections]};
  await expect(writeReport(twice, folder)).rejects.toThrow('two files of one name: tables/tiny.csv');
  expect(readdirSync(folder)).toEqual([]);
});
