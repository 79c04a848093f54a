import {readFileSync} from 'node:fs';
import {decode} from '../../src/ingest/decode.ts';
import {documentFrom, type TextFacts} from '../../src/ingest/ingest.ts';
import type {Document} from '../../src/model/document.ts';
import {countedSections} from '../../src/model/section.ts';
import type {Text} from '../../src/model/text.ts';
import {tokenise} from '../../src/tokens/tokenise.ts';
import {createVocabulary} from '../../src/tokens/vocabulary.ts';

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

/** The same as a text that can be compared. */
export function declarationText(): Text {
  const document = declaration();
  return {
    label: document.id,
    document,
    tokens: tokenise(document, createVocabulary()),
    counted: countedSections(document.sections),
  };
}
