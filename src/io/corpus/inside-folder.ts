import {realpath} from 'node:fs/promises';
import {join, relative, sep} from 'node:path';
import {InputError} from '../../base/errors.ts';

/** The path of a file of a folder. InputError where a link leads out of the folder. */
export async function insideFolder(folder: string, below: string): Promise<string> {
  const path = join(folder, below);
  const [root, target] = await Promise.all([
    realpath(folder).catch(() => folder),
    realpath(path).catch(() => path),
  ]);
  if (target === path) return path;
  const way = relative(root, target);
  if (way !== '..' && !way.startsWith(`..${sep}`) && way !== target) return path;
  throw new InputError(`leads out of the corpus: ${path}; expected the file itself`);
}
