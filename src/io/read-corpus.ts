import {join} from 'node:path';
import {InputError} from '../base/errors.ts';
import {chosenUpon, type NormaliserChoice} from '../ingest/chosen-normalisers.ts';
import {ingest} from '../ingest/ingest.ts';
import type {Corpus} from '../model/corpus.ts';
import type {Document} from '../model/document.ts';
import {insideFolder} from './corpus/inside-folder.ts';
import type {Manifest} from './manifest.ts';
import {readBytes} from './read-bytes.ts';
import {readManifests} from './read-manifests.ts';
import {sha256} from './sha256.ts';

/**
 * All the texts of a corpus, in the order of its manifest. Throws InputError.
 *
 * ```ts
 * import {corpusFolder} from 'phraseshift';
 *
 * const {name} = await readCorpus(await corpusFolder());
 * name; // → 'The 1957 Declaration'
 * ```
 */
export async function readCorpus(folder: string): Promise<Corpus> {
  const {name, manifests} = await readManifests(folder);
  const documents = await Promise.all(manifests.map(manifest => readCorpusDocument(folder, manifest)));
  return {name, documents};
}

/**
 * One text of a corpus. InputError when the file is no longer the one that the manifest describes.
 *
 * `source.path` is named from the corpus folder, `moscow-1957/1957declaration.txt`, wherever that folder lies.
 */
export async function readCorpusDocument(
  folder: string,
  manifest: Manifest,
  normalise?: NormaliserChoice,
): Promise<Document> {
  const path = await insideFolder(folder, join(manifest.id, manifest.file));
  const bytes = await readBytes(path);
  const found = sha256(bytes);
  if (found !== manifest.sha256) {
    throw new InputError(
      `${path}: not the file of its manifest: SHA-256 ${found.slice(0, 12)}…; expected ${manifest.sha256.slice(0, 12)}…`,
    );
  }
  return ingest(bytes, {
    ...manifest,
    path: `${manifest.id}/${manifest.file}`,
    normalise: chosenUpon(manifest.normalise, normalise),
  });
}
