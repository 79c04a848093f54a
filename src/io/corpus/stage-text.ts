import {mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {documentFrom, parseFile} from '../../ingest/ingest.ts';
import type {Document} from '../../model/document.ts';
import type {Note} from '../../model/note.ts';
import {isCounted} from '../../model/section.ts';
import type {TextChange} from '../../model/text-change.ts';
import {sha256} from '../sha256.ts';
import {freeId} from './free-id.ts';
import {type GivenFacts, stated} from './given-facts.ts';
import type {KnownTexts} from './known-texts.ts';
import {formatLedger} from './ledger-lines.ts';
import {manifestOf, type ReadSource} from './manifest-of.ts';
import {OWN_FILES} from './raw-file-name.ts';
import type {TextSource} from './text-source.ts';
import {usableFacts} from './usable-facts.ts';

const LONGEST_TITLE = 200;

/** Where and as what a text is made ready. */
export interface Stage {
  /** The folder of the folders of new texts. */
  readonly texts: string;
  readonly known: KnownTexts;
  /** As the user named it. */
  readonly id?: string | undefined;
  readonly given: GivenFacts;
  readonly replace: boolean;
}

/**
 * Reads one text and writes its four files: the raw bytes, the normalised text, the ledger, the manifest.
 *
 * InputError for bytes that are no text, facts that are none, and an id that is taken.
 */
export async function stageText(
  source: TextSource,
  stage: Stage,
): Promise<{readonly change: TextChange; readonly notes: readonly Note[]}> {
  const {read, notes} = await readSource(source, stage);
  const {document} = read;
  const text = new TextEncoder().encode(document.text);
  const ledger = new TextEncoder().encode(formatLedger(document.ledger));
  const manifest = manifestOf(read, {text, ledger});
  const folder = join(stage.texts, document.id);
  await mkdir(folder);
  await writeFile(join(folder, manifest.file), source.bytes);
  await writeFile(join(folder, OWN_FILES.text), text);
  await writeFile(join(folder, OWN_FILES.ledger), ledger);
  await writeFile(join(folder, OWN_FILES.manifest), `${JSON.stringify(manifest, undefined, 2)}\n`);
  return {change: changeOf(read, stage), notes: [...(source.notes ?? []), ...notes]};
}

async function readSource(
  source: TextSource,
  {known, id: named, given: flags, replace}: Stage,
): Promise<{readonly read: ReadSource; readonly notes: readonly Note[]}> {
  const {path, bytes, longName, facts = {}} = source;
  const given: GivenFacts = {...facts, ...stated(flags)};
  const {parsed: asRead, format} = await parseFile(bytes, {
    path,
    format: given.format,
    encoding: given.encoding,
  });
  const usable = usableFacts(asRead.facts ?? {}, path);
  const parsed = {...asRead, facts: usable.facts};
  const title = given.title ?? parsed.facts.title;
  const digest = sha256(bytes);
  const id = named ?? freeId({path, longName, title, sha256: digest}, known, replace);
  const read = documentFrom(parsed, {...given, id, path, sha256: digest, format, title, split: source.split});
  const document = title === undefined ? {...read, title: titleIn(read) ?? titleOf(path)} : read;
  return {read: {source, document, parsed, given}, notes: usable.notes};
}

/** The words of a title page, where the text shows them. */
function titleIn({sections}: Document): string | undefined {
  const words = sections.find(({id, kind}) => id === 'title' && kind === 'heading')?.title ?? '';
  const title = words.replace(/[\s.,:;]+$/u, '');
  return title === '' || title.length > LONGEST_TITLE ? undefined : title;
}

/** What a text without a title is called: its file's name, in words. */
function titleOf(path: string): string {
  const base = path.split(/[\\/]/u).at(-1) ?? path;
  const words = base
    .replace(/(?<=.)\.[a-z][a-z0-9]{0,6}$/iu, '')
    .replace(/[_\s\p{C}]+/gu, ' ')
    .trim();
  return words === '' ? path : words;
}

function changeOf({source, document}: ReadSource, {known}: Stage): TextChange {
  const {id, title, sections, source: from} = document;
  return {
    id,
    title,
    change: known.byId.has(id) ? 'replaced' : 'added',
    path: source.path,
    ...(from.format === undefined ? {} : {format: from.format}),
    encoding: from.encoding,
    parts: sections.filter(({kind}) => isCounted(kind)).length,
    sha256: from.sha256,
  };
}
