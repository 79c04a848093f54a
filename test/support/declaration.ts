import {readFileSync} from 'node:fs';
import {decode} from '../../src/ingest/decode.ts';
import {documentFrom, type TextFacts} from '../../src/ingest/ingest.ts';
import type {Document} from '../../src/model/document.ts';

const FOLDER = new URL('../../corpus/moscow-1957/', import.meta.url);

/** The raw bytes of the 1957 Declaration. */
export function declarationBytes(): Uint8Array {
  return readFileSync(new URL('1957declaration.txt', FOLDER));
}

/** What its manifest says. */
export function declarationFacts(): TextFacts {
  const manifest = JSON.parse(readFileSync(new URL('manifest.json', FOLDER), 'utf8'));
  return {...manifest, path: 'moscow-1957/1957declaration.txt'};
}

/** The 1957 Declaration as ingested, without io. */
export function declaration(): Document {
  return documentFrom(decode(declarationBytes()), declarationFacts());
}
