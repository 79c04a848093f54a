import {mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, expect, test} from '@jest/globals';
import {InputError} from '../../src/base/errors.ts';
import {writeFileAtomic} from '../../src/io/write-file.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'phraseshift-'));
});
afterEach(() => rm(folder, {recursive: true}));

test('a file is written with its folders, and nothing beside it', async () => {
  await writeFileAtomic(join(folder, 'a', 'b.txt'), 'peace');
  expect(await readFile(join(folder, 'a', 'b.txt'), 'utf8')).toBe('peace');
  expect(await readdir(join(folder, 'a'))).toEqual(['b.txt']);
});

test('a place that cannot be written is said, and leaves what was there', async () => {
  await writeFile(join(folder, 'a'), 'a file, no folder');
  await expect(writeFileAtomic(join(folder, 'a', 'b.txt'), 'peace')).rejects.toThrow(InputError);
  await expect(writeFileAtomic(folder, 'peace')).rejects.toThrow(/^cannot write: .*; expected a place/u);
  expect(await readFile(join(folder, 'a'), 'utf8')).toBe('a file, no folder');
  expect(await readdir(folder)).toEqual(['a']);
});

test('where the system makes no folders, it is said at once', async () => {
  await expect(writeFileAtomic('/proc/phraseshift/a.txt', 'peace')).rejects.toThrow(/^cannot write: /u);
});
