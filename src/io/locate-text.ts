import {stat} from 'node:fs/promises';
import {InputError} from '../base/errors.ts';
import {unknownName} from '../base/named.ts';
import {corpusFolder, SHIPPED} from './corpus-folder.ts';
import type {Manifest} from './manifest.ts';
import {readManifests} from './read-manifests.ts';

/** Where a text is to be read from, and which of its sections are meant. */
export type TextLocation =
  | {readonly folder: string; readonly manifest: Manifest; readonly sections?: string}
  | {readonly path: string; readonly sections?: string};

/**
 * What a user means by the name of a text: an id in the corpus, a file path, or either with `:sections` after it.
 *
 * An id goes before a file of the same name; an id of the corpus before one of the texts that come with phraseshift. InputError, with the nearest name, for what is neither.
 */
export async function locateText(name: string, corpus?: string): Promise<TextLocation> {
  const colon = name.lastIndexOf(':');
  const whole = await locateWhole(name, corpus);
  if (whole !== undefined) return whole;
  const named = colon > 0 ? await locateWhole(name.slice(0, colon), corpus) : undefined;
  if (named !== undefined) return {...named, sections: name.slice(colon + 1)};
  if (/[/\\.]/.test(name)) throw new InputError(`no such file: ${name}; expected a path or the id of a text`);
  const {manifests} = await readManifests(await corpusFolder(corpus));
  throw unknownName(
    'text',
    colon > 0 ? name.slice(0, colon) : name,
    manifests.map(({id}) => id),
  );
}

async function locateWhole(name: string, corpus: string | undefined): Promise<TextLocation | undefined> {
  if (/^[a-z0-9-]+$/.test(name)) {
    for (const folder of new Set([await corpusFolder(corpus), SHIPPED])) {
      const {manifests} = await readManifests(folder);
      const manifest = manifests.find(({id}) => id === name);
      if (manifest !== undefined) return {folder, manifest};
    }
  }
  const found = await stat(name).catch(() => undefined);
  return found === undefined ? undefined : {path: name};
}
