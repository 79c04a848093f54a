import {execFileSync} from 'node:child_process';
import {truncateSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from '@jest/globals';
import {readLimited} from '../../../src/io/corpus/read-limited.ts';
import {scratchFolders} from '../../support/scratch-folders.ts';

const scratch = scratchFolders();

test('a file within the limit is read whole', async () => {
  const folder = scratch({'a.txt': 'peace', 'empty.txt': ''});
  expect(new TextDecoder().decode(await readLimited(join(folder, 'a.txt'), 1))).toBe('peace');
  expect(await readLimited(join(folder, 'empty.txt'), 1)).toHaveLength(0);
});

test('a file of two gigabytes is refused by its size, none of it read', async () => {
  const path = join(scratch({'huge.txt': 'a'}), 'huge.txt');
  truncateSync(path, 2 ** 31); // sparse: takes no room on the disk
  const began = performance.now();
  await expect(readLimited(path, 200)).rejects.toThrow(
    '(2148 MB); expected at most 200 MB, or a higher --limit',
  );
  expect(performance.now() - began).toBeLessThan(500);
});

test('what is no file is refused, and never waited for', async () => {
  const folder = scratch({});
  execFileSync('mkfifo', [join(folder, 'pipe')]);
  await expect(readLimited(join(folder, 'pipe'), 1)).rejects.toThrow('not a file: ');
  await expect(readLimited('/dev/zero', 1)).rejects.toThrow('not a file: /dev/zero');
  await expect(readLimited(folder, 1)).rejects.toThrow('is a folder: ');
  await expect(readLimited(join(folder, 'none'), 1)).rejects.toThrow('no such file: ');
});
