import {join} from 'node:path';
import {expect, test} from '@jest/globals';
import {readHead} from '../../src/io/read-head.ts';
import {scratchFolders} from '../support/scratch-folders.ts';

const scratchFolder = scratchFolders();

test('only the head of a file is read', async () => {
  const folder = scratchFolder({'a.txt': 'peace and war', 'b.txt': ''});
  expect(await readHead(join(folder, 'a.txt'), 5)).toBe('peace');
  expect(await readHead(join(folder, 'b.txt'))).toBe('');
});
