import {stat} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {InputError} from '../base/errors.ts';

/** The corpus that comes with phraseshift. */
export const SHIPPED = fileURLToPath(new URL('../../corpus', import.meta.url));

/**
 * Which corpus is meant: the named folder, else `corpus` where we stand, else the one shipped with phraseshift.
 *
 * InputError for a named folder that is none.
 *
 * ```ts
 * import {readManifests} from 'phraseshift';
 *
 * const {manifests} = await readManifests(await corpusFolder());
 * manifests.length; // → 1
 * ```
 */
export async function corpusFolder(named?: string): Promise<string> {
  if (named === undefined) return (await isFolder('corpus')) ? 'corpus' : SHIPPED;
  if (await isFolder(named)) return named;
  throw new InputError(`no such corpus: ${named}; expected a folder with one folder for each text`);
}

/**
 * Which corpus is to be changed: the named folder, else `corpus` where we stand. Never the one that is shipped.
 *
 * InputError where there is no such folder.
 *
 * ```ts
 * import {writeFileAtomic} from 'phraseshift';
 *
 * await writeFileAtomic('mine/corpus.json', '{"name": "Mine", "texts": []}');
 * await ownCorpusFolder('mine'); // → 'mine'
 * ```
 */
export async function ownCorpusFolder(named = 'corpus'): Promise<string> {
  if (await isFolder(named)) return named;
  throw new InputError(`no such corpus: ${named}; make one by phraseshift add, or name one with --corpus`);
}

async function isFolder(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found?.isDirectory() ?? false;
}
