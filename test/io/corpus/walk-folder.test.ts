import {execFileSync} from 'node:child_process';
import {mkdirSync, symlinkSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from '@jest/globals';
import {walkFolder} from '../../../src/io/corpus/walk-folder.ts';
import {scratchFolders} from '../../support/scratch-folders.ts';

const scratch = scratchFolders();

test('all files below, in code-point order, hidden ones passed over', async () => {
  const folder = scratch({
    'b.txt': '',
    'a/z.txt': '',
    'a/Z.txt': '',
    'a.txt': '',
    '.git/x': '',
    '.hidden': '',
    'é\n.txt': '',
  });
  expect(await walkFolder(folder)).toEqual({
    files: ['a.txt', 'a/Z.txt', 'a/z.txt', 'b.txt', 'é\n.txt'],
    notes: [],
  });
});

test('no link is followed; those that lead out, or nowhere, are noted', async () => {
  const outside = scratch({'secret.txt': 'secret'});
  const folder = scratch({'a.txt': ''});
  mkdirSync(join(folder, 'inner'));
  symlinkSync(join(folder, 'a.txt'), join(folder, 'inside.txt'));
  symlinkSync(folder, join(folder, 'inner', 'round-and-round'));
  symlinkSync(join(outside, 'secret.txt'), join(folder, 'out.txt'));
  symlinkSync(outside, join(folder, 'outer'));
  symlinkSync(join(folder, 'none'), join(folder, 'nowhere.txt'));
  execFileSync('mkfifo', [join(folder, 'pipe')]);
  const {files, notes} = await walkFolder(folder);
  expect(files).toEqual(['a.txt']);
  const said = notes.map(({code, text}) => `${code} ${text.slice(folder.length + 1).split(':')[0]}`);
  expect(said).toEqual(['broken-link nowhere.txt', 'link-out out.txt', 'link-out outer', 'link-out pipe']);
});

test('folders in folders beyond all use are refused', async () => {
  const folder = scratch({[`${'d/'.repeat(40)}a.txt`]: ''});
  await expect(walkFolder(folder)).rejects.toThrow('expected at most 32 folders');
});
