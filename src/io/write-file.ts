import {mkdir, rename, rm, stat, writeFile} from 'node:fs/promises';
import {basename, dirname, join} from 'node:path';
import {InputError} from '../base/errors.ts';
import {errorCode} from './error-code.ts';

/**
 * Writes a file whole or not at all: beside its place first, then renamed into it.
 *
 * Folders on the way are made. A place that cannot be written is an InputError, and leaves nothing behind.
 *
 * ```ts
 * import {readText} from 'phraseshift';
 *
 * await writeFileAtomic('notes/first.txt', 'Peace.\n');
 * (await readText('notes/first.txt')).document.text; // → 'Peace.\n'
 * ```
 */
export async function writeFileAtomic(path: string, content: string | Uint8Array): Promise<void> {
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  try {
    await makeFolder(dirname(path));
    await writeFile(beside, content);
    await rename(beside, path);
  } catch (error) {
    await rm(beside, {force: true}).catch(() => undefined);
    throw new InputError(
      `cannot write: ${path} (${errorCode(error)}); expected a place in a folder that may be written`,
    );
  }
}

// Node's own recursive mkdir never comes back where the system makes no folders, as below /proc.
/** Makes a folder and those above it, where they are not there yet. */
export async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path);
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return;
    if (errorCode(error) !== 'ENOENT' || dirname(path) === path || (await isThere(dirname(path))))
      throw error;
    await makeFolder(dirname(path));
    await mkdir(path);
  }
}

function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
