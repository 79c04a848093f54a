import {parse} from 'node:path';
import type {NormaliserChoice} from '../ingest/chosen-normalisers.ts';
import {ingest} from '../ingest/ingest.ts';
import type {Document} from '../model/document.ts';
import {locateText, type TextLocation} from './locate-text.ts';
import {readBytes} from './read-bytes.ts';
import {readCorpusDocument} from './read-corpus.ts';
import {sha256} from './sha256.ts';

/** How to read a document. */
export interface ReadDocumentOptions {
  /** Folder of the corpus; `corpus` here, else the one shipped with phraseshift, when absent. */
  readonly corpus?: string | undefined;
  /** Of a file that is neither UTF-8 nor marked; a text in the corpus has its own in the manifest. */
  readonly encoding?: string | undefined;
  /** Normalisers to switch on and off, upon what the manifest says. */
  readonly normalise?: NormaliserChoice | undefined;
}

/** The text that a user names by its id in the corpus or by a file path. Throws InputError. */
export async function readDocument(name: string, options: ReadDocumentOptions = {}): Promise<Document> {
  return readLocated(await locateText(name, options.corpus), options);
}

/** The document at a place; a file has its path for its id. */
export async function readLocated(
  location: TextLocation,
  {encoding, normalise}: ReadDocumentOptions = {},
): Promise<Document> {
  if ('manifest' in location) {
    return readCorpusDocument(location.folder, location.manifest, normalise);
  }
  const {path} = location;
  const bytes = await readBytes(path);
  return ingest(bytes, {id: path, path, title: parse(path).name, sha256: sha256(bytes), encoding, normalise});
}
