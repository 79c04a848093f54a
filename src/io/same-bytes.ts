import {readdir} from 'node:fs/promises';
import {join, relative} from 'node:path';
import {byCodePoint} from '../base/order.ts';
import type {ReplayedFile} from '../model/replay.ts';
import {readBytes} from './read-bytes.ts';

/**
 * Which files of a folder stand in another folder with the same bytes? In code-point order of their paths.
 *
 * ```ts
 * import {writeFileAtomic} from 'phraseshift';
 *
 * await writeFileAtomic('before/words.csv', 'term\npeace\n');
 * await writeFileAtomic('again/words.csv', 'term\nwar\n');
 * await sameBytes('before', 'again'); // → [{path: 'words.csv', state: 'differs'}]
 * ```
 */
export async function sameBytes(made: string, there: string): Promise<readonly ReplayedFile[]> {
  const entries = await readdir(made, {recursive: true, withFileTypes: true});
  const paths = entries
    .filter(entry => entry.isFile())
    .map(entry => relative(made, join(entry.parentPath, entry.name)));
  const replayed: ReplayedFile[] = [];
  for (const path of paths.sort(byCodePoint)) {
    const before = await readBytes(join(there, path)).catch(() => undefined);
    const again = await readBytes(join(made, path));
    replayed.push({path, state: before === undefined ? 'missing' : stateOf(before, again)});
  }
  return replayed;
}

function stateOf(before: Uint8Array, again: Uint8Array): 'same' | 'differs' {
  return Buffer.compare(before, again) === 0 ? 'same' : 'differs';
}
