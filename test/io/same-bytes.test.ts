import {expect, test} from '@jest/globals';
import {sameBytes} from '../../src/io/same-bytes.ts';
import {scratchFolders} from '../support/scratch-folders.ts';

const folderWith = scratchFolders();

test('worked by hand: every file made is the same, differs or is missing; others in the folder do not matter', async () => {
  const made = folderWith({b: 'b', 'a/c': 'c', d: 'd'});
  const there = folderWith({b: 'b', 'a/c': 'C', other: ''});
  expect(await sameBytes(made, there)).toEqual([
    {path: 'a/c', state: 'differs'},
    {path: 'b', state: 'same'},
    {path: 'd', state: 'missing'},
  ]);
});
