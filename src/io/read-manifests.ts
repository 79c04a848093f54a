import type {Dirent} from 'node:fs';
import {readdir} from 'node:fs/promises';
import {basename, join} from 'node:path';
import {InputError} from '../base/errors.ts';
import {byCodePoint} from '../base/order.ts';
import {finishChanges} from './corpus/finish-changes.ts';
import {type CorpusList, parseCorpusList} from './corpus-list.ts';
import {type Manifest, parseManifest} from './manifest.ts';
import {readBytes} from './read-bytes.ts';

/** A corpus as its manifests tell it, no text read yet. */
export interface Manifests {
  readonly name: string;
  readonly folder: string;
  readonly manifests: readonly Manifest[];
}

/**
 * Which texts a corpus holds, without reading them.
 *
 * A corpus is a folder with one folder a text, each with a `manifest.json`. The order is that of `corpus.json`;
 * texts it does not list follow by code point of their ids. A change that was interrupted after it was decided is
 * finished first. Links are no texts. Throws InputError.
 *
 * ```ts
 * import {corpusFolder} from 'phraseshift';
 *
 * const {manifests} = await readManifests(await corpusFolder());
 * manifests.map(({id}) => id); // → ['moscow-1957']
 * ```
 */
export async function readManifests(folder: string): Promise<Manifests> {
  const entries = await entriesIn(folder);
  const found = entries.filter(entry => entry.isDirectory() && !entry.name.startsWith('.'));
  const list = entries.some(({name}) => name === 'corpus.json')
    ? await readList(join(folder, 'corpus.json'))
    : {name: basename(folder), texts: []};
  const absent = list.texts.find(id => !found.some(({name}) => name === id));
  if (absent !== undefined) {
    throw new InputError(
      `${join(folder, 'corpus.json')}: no folder of this text: ${absent}; take it out of the list, or bring it back`,
    );
  }
  const rest = found.map(({name}) => name).filter(name => !list.texts.includes(name));
  const ids = [...list.texts, ...rest.sort(byCodePoint)];
  return {
    name: list.name,
    folder,
    manifests: await Promise.all(ids.map(id => readManifest(folder, id))),
  };
}

async function entriesIn(folder: string): Promise<readonly Dirent[]> {
  const list = () =>
    readdir(folder, {withFileTypes: true}).catch(() => {
      throw new InputError(`no such corpus: ${folder}; expected a folder with one folder for each text`);
    });
  const entries = await list();
  const changed = await finishChanges(
    folder,
    entries.map(({name}) => name),
  );
  return changed ? list() : entries;
}

async function readList(path: string): Promise<CorpusList> {
  return parseCorpusList(new TextDecoder().decode(await readBytes(path)), path);
}

async function readManifest(folder: string, id: string): Promise<Manifest> {
  const path = join(folder, id, 'manifest.json');
  const manifest = parseManifest(new TextDecoder().decode(await readBytes(path)), path);
  if (manifest.id === id) return manifest;
  throw new InputError(`${path}: id: expected ${id}, the name of its folder; got ${manifest.id}`);
}
