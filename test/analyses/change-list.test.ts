import {expect, test} from '@jest/globals';
import {changeList} from '../../src/analyses/change-list.ts';
import {rows} from '../../src/model/table.ts';

test('one row a text, and the recipe names what came in', () => {
  const added = {id: 'a', title: 'A', change: 'added' as const, path: 'in/a.txt', sha256: 'f'.repeat(64)};
  const gone = {id: 'b', title: 'B', change: 'removed' as const, sha256: 'e'.repeat(64)};
  const table = changeList(
    {folder: 'corpus', changes: [{...added, format: 'plain', encoding: 'utf-8', parts: 2}, gone], notes: []},
    'add',
  );
  expect(rows(table)).toEqual([
    {id: 'a', change: 'added', title: 'A', format: 'plain', encoding: 'utf-8', parts: 2, path: 'in/a.txt'},
    {id: 'b', change: 'removed', title: 'B', format: null, encoding: null, parts: null, path: null},
  ]);
  expect(table.recipe.inputs).toEqual([
    {label: 'a', path: 'in/a.txt', sha256: added.sha256},
    {label: 'b', path: 'b', sha256: gone.sha256},
  ]);
});
