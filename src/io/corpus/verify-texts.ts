import {join} from 'node:path';
import {InputError} from '../../base/errors.ts';
import {named} from '../../base/named.ts';
import {VERSION} from '../../base/version.ts';
import {ingest} from '../../ingest/ingest.ts';
import type {Document} from '../../model/document.ts';
import {undone} from '../../model/ledger.ts';
import type {Note} from '../../model/note.ts';
import {isAsItWas, type Kept, type TextVerification, type Verification} from '../../model/verification.ts';
import type {Manifest} from '../manifest.ts';
import {readBytes} from '../read-bytes.ts';
import {readManifests} from '../read-manifests.ts';
import {sha256} from '../sha256.ts';
import {insideFolder} from './inside-folder.ts';
import {parseLedger} from './ledger-lines.ts';

/**
 * Is every text of a corpus, or each of those named, still what it was when it was added?
 *
 * One after the other. InputError for an id that is not in the corpus.
 *
 * ```ts
 * import {corpusFolder} from 'phraseshift';
 *
 * const {texts} = await verifyTexts(['moscow-1957'], {folder: await corpusFolder()});
 * texts.map(({id, raw, undo}) => [id, raw, undo]); // → [['moscow-1957', 'same', 'none']]
 * ```
 */
export async function verifyTexts(
  ids: readonly string[],
  {folder, step = () => undefined}: {readonly folder: string; readonly step?: (what: string) => void},
): Promise<Verification> {
  const {name, manifests} = await readManifests(folder);
  const records = manifests.map(manifest => ({name: manifest.id, manifest}));
  const chosen = ids.length === 0 ? records : [...new Set(ids)].map(id => named('text', id, records));
  const texts: TextVerification[] = [];
  const notes: Note[] = [];
  for (const {manifest} of chosen) {
    step(`verifying ${manifest.id}`);
    const verified = await verifyText(folder, manifest);
    texts.push(verified.text);
    notes.push(...verified.notes);
  }
  return {name, texts, notes};
}

async function verifyText(
  folder: string,
  manifest: Manifest,
): Promise<{readonly text: TextVerification; readonly notes: readonly Note[]}> {
  const {id, ingested} = manifest;
  const raw = await kept(folder, id, manifest);
  const text = await kept(folder, id, ingested?.text);
  const ledger = await kept(folder, id, ingested?.ledger);
  const {read, problem} = raw.state === 'same' ? await reading(raw.bytes, manifest) : {};
  const found: TextVerification = {
    id,
    raw: raw.state,
    text: text.state,
    ledger: ledger.state,
    undo: undoing(text, ledger, read),
    reading: compared(text, read, problem),
  };
  const problems = problem === undefined ? [] : [{code: 'unreadable', text: problem}];
  return {text: found, notes: [...problems, ...adviceOn(found, manifest)]};
}

interface KeptFile {
  readonly state: Kept;
  readonly bytes: Uint8Array;
}

async function kept(
  folder: string,
  id: string,
  file: {readonly file: string; readonly sha256: string} | undefined,
): Promise<KeptFile> {
  const bytes = new Uint8Array();
  if (file === undefined) return {state: 'none', bytes};
  try {
    const found = await readBytes(await insideFolder(folder, join(id, file.file)));
    return {state: sha256(found) === file.sha256 ? 'same' : 'changed', bytes: found};
  } catch (error) {
    if (error instanceof InputError) return {state: 'missing', bytes};
    throw error;
  }
}

async function reading(
  bytes: Uint8Array,
  manifest: Manifest,
): Promise<{readonly read?: Document; readonly problem?: string}> {
  try {
    return {read: await ingest(bytes, {...manifest, path: `${manifest.id}/${manifest.file}`})};
  } catch (error) {
    if (error instanceof InputError) return {problem: error.message};
    throw error;
  }
}

/** The source text that was kept, against the one that the raw bytes hold today. */
function undoing(text: KeptFile, ledger: KeptFile, read: Document | undefined): Kept {
  if (text.state === 'none') return 'none';
  if (text.state !== 'same' || ledger.state !== 'same' || read === undefined) return 'unchecked';
  const source = undone(decoded(text.bytes), parseLedger(decoded(ledger.bytes), 'ledger'));
  return source === undone(read.text, read.ledger) ? 'same' : 'changed';
}

function compared(text: KeptFile, read: Document | undefined, problem: string | undefined): Kept {
  if (problem !== undefined) return 'changed';
  if (text.state === 'none') return 'none';
  if (text.state !== 'same' || read === undefined) return 'unchecked';
  return decoded(text.bytes) === read.text ? 'same' : 'changed';
}

function decoded(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes);
}

function adviceOn(found: TextVerification, {id, file, ingested}: Manifest): readonly Note[] {
  if (isAsItWas(found)) return [];
  if (found.raw !== 'same') {
    return [
      {
        code: 'raw-drifted',
        text: `${id}: its raw file ${file} is ${found.raw}; bring back the one that was added`,
      },
    ];
  }
  if (found.text === 'same' && found.ledger === 'same' && found.reading === 'changed') {
    const text = `${id}: added by version ${ingested?.version}, read otherwise by ${VERSION}; counts follow the new reading`;
    return [{code: 'reading-drifted', text}];
  }
  return [
    {
      code: 'derived-drifted',
      text: `${id}: what was made of its raw file has changed; its raw file has not, and is what is counted`,
    },
  ];
}
