import {expect, test} from '@jest/globals';
import {replayTable} from '../../src/analyses/replay-table.ts';
import {rows} from '../../src/model/table.ts';
import {tinyTable} from '../support/tiny-table.ts';

const input = {label: 'a', path: 'a.txt', sha256: '0'.repeat(64)};
const before = {...tinyTable.recipe, inputs: [input]};
const files = [{path: 'words.csv', state: 'same'}] as const;

test('nothing has changed: one row a file, no note', () => {
  const table = replayTable(files, before, before);
  expect(rows(table)).toEqual([{file: 'words.csv', state: 'same'}]);
  expect(table.notes).toEqual([]);
});

test('inputs with other bytes, inputs no longer read and another version are noted', () => {
  const notesOf = (again: typeof before) => replayTable(files, before, again).notes.map(({text}) => text);
  expect(notesOf({...before, inputs: [{...input, sha256: '1'.repeat(64)}]})).toEqual([
    'a (a.txt) has changed: SHA-256 111111111111…, was 000000000000…',
  ]);
  expect(notesOf({...before, inputs: []})).toEqual([
    'a (a.txt) has changed: no longer read, was 000000000000…',
  ]);
  expect(notesOf({...before, version: '9.0.0'})).toEqual(['made by phraseshift 0.0.0, again by 9.0.0']);
});
