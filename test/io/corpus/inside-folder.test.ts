import {symlinkSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from '@jest/globals';
import {insideFolder} from '../../../src/io/corpus/inside-folder.ts';
import {readCorpus} from '../../../src/io/read-corpus.ts';
import {sha256} from '../../../src/io/sha256.ts';
import {scratchFolders} from '../../support/scratch-folders.ts';

const scratch = scratchFolders();

test('a file of the folder, and a link that stays in it', async () => {
  const folder = scratch({'a/a.txt': 'a'});
  symlinkSync(join(folder, 'a', 'a.txt'), join(folder, 'a', 'b.txt'));
  expect(await insideFolder(folder, 'a/a.txt')).toBe(join(folder, 'a/a.txt'));
  expect(await insideFolder(folder, 'a/b.txt')).toBe(join(folder, 'a/b.txt'));
  expect(await insideFolder(folder, 'a/none.txt')).toBe(join(folder, 'a/none.txt'));
});

test('a link that leads out is refused, so no text of a corpus lies elsewhere', async () => {
  const outside = scratch({'secret.txt': 'secret'});
  const digest = sha256(new TextEncoder().encode('secret'));
  const manifest = {
    id: 'a',
    title: 'A',
    dates: {},
    language: 'en',
    rights: 'r',
    file: 'a.txt',
    sha256: digest,
  };
  const folder = scratch({'a/manifest.json': JSON.stringify(manifest)});
  symlinkSync(join(outside, 'secret.txt'), join(folder, 'a', 'a.txt'));
  await expect(insideFolder(folder, 'a/a.txt')).rejects.toThrow('leads out of the corpus: ');
  await expect(readCorpus(folder)).rejects.toThrow('leads out of the corpus: ');
});
