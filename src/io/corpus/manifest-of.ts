import {VERSION} from '../../base/version.ts';
import type {Parsed} from '../../ingest/parsed.ts';
import type {Document} from '../../model/document.ts';
import {type Manifest, parseManifest} from '../manifest.ts';
import {sha256} from '../sha256.ts';
import type {GivenFacts} from './given-facts.ts';
import {OWN_FILES, rawFileName} from './raw-file-name.ts';
import type {TextSource} from './text-source.ts';

/** What stands in a manifest where nobody said who may reprint the text. */
export const RIGHTS_NOT_STATED = 'Not stated. Ask before reprinting the text.';

/** A text as it is about to be kept: the document, what its format read, and where it came from. */
export interface ReadSource {
  readonly source: TextSource;
  readonly document: Document;
  readonly parsed: Parsed;
  readonly given: GivenFacts;
}

/** The files made of the raw one, as bytes. */
export interface Derived {
  readonly text: Uint8Array;
  readonly ledger: Uint8Array;
}

/** What the corpus is to know of a text. InputError, with the path, for facts that are none: a date of another form. */
export function manifestOf(read: ReadSource, derived: Derived): Manifest {
  const {source, document, given, parsed} = read;
  const {id, title, dates, place, language, source: from} = document;
  const {edition, translator, transcriber, url, rights = RIGHTS_NOT_STATED} = from;
  const {parties = parsed.facts?.parties, encoding} = given;
  const manifest = {
    ...{id, title, dates, place, parties, language, edition, translator, url, transcriber, rights},
    file: rawFileName(source.path),
    sha256: from.sha256,
    format: from.format,
    encoding,
    retrieved: source.retrieved,
    part: source.part,
    split: source.split,
    ingested: ingestedOf(read, derived),
  };
  return parseManifest(JSON.stringify(manifest), source.path);
}

function ingestedOf({document, parsed}: ReadSource, {text, ledger}: Derived): Manifest['ingested'] {
  const notes = parsed.notes?.map(note => ({code: note.code, text: note.text})) ?? [];
  return {
    version: VERSION,
    encoding: document.source.encoding,
    text: {file: OWN_FILES.text, sha256: sha256(text)},
    ledger: {file: OWN_FILES.ledger, sha256: sha256(ledger)},
    ...(notes.length === 0 ? {} : {notes}),
  };
}
