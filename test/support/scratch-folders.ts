import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterAll} from '@jest/globals';

type Files = {readonly [path: string]: string | Uint8Array};

/** A maker of folders with given files in them, gone when the test file ends. To be called at the top of the file. */
export function scratchFolders(): (files: Files) => string {
  const folders: string[] = [];
  afterAll(() => {
    for (const folder of folders) rmSync(folder, {recursive: true, force: true});
  });
  return files => {
    const folder = mkdtempSync(join(tmpdir(), 'phraseshift-'));
    folders.push(folder);
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), {recursive: true});
      writeFileSync(join(folder, path), content);
    }
    return folder;
  };
}
