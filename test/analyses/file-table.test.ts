import {expect, test} from '@jest/globals';
import {fileTable} from '../../src/analyses/file-table.ts';
import {rows} from '../../src/model/table.ts';
import {tinyTable} from '../support/tiny-table.ts';

test('files are listed in the order they were written', () => {
  expect(rows(fileTable(['b', 'a'], tinyTable.recipe))).toEqual([{path: 'b'}, {path: 'a'}]);
});
