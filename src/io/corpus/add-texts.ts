import {lstat} from 'node:fs/promises';
import {join} from 'node:path';
import {InputError} from '../../base/errors.ts';
import type {Note} from '../../model/note.ts';
import type {CorpusChanges, TextChange} from '../../model/text-change.ts';
import {sha256} from '../sha256.ts';
import {factsOfCatalogue} from './catalogue.ts';
import {type Change, changeCorpus, type Staging} from './change-corpus.ts';
import {isTaken} from './free-id.ts';
import {type GivenFacts, stated} from './given-facts.ts';
import {type KnownTexts, knownTexts, remember} from './known-texts.ts';
import type {FetchingOptions} from './page-file.ts';
import {DEFAULT_LIMIT} from './read-limited.ts';
import {splitSource} from './split-source.ts';
import {stageText} from './stage-text.ts';
import {textFiles} from './text-files.ts';
import type {TextFile, TextSource} from './text-source.ts';
import {unpackedSources} from './unpacked-sources.ts';

/** How texts are added. */
export interface AddOptions {
  /** Folder of the corpus; `corpus` when absent. It is made where there is none. */
  readonly corpus?: string | undefined;
  /** What the one text is to be called. */
  readonly id?: string | undefined;
  /** What is known of the texts; it goes before what they say of themselves. */
  readonly facts?: GivenFacts | undefined;
  /** The id of a text of the catalogue that the one file is. */
  readonly as?: string | undefined;
  /** Take the place of a text with the same id. */
  readonly replace?: boolean | undefined;
  /** Go on past what cannot be read. */
  readonly skipUnreadable?: boolean | undefined;
  /** Megabytes of a file beyond which it is refused: 200. */
  readonly limit?: number | undefined;
  /** The column of a table that holds the texts; found by its name when absent. */
  readonly textColumn?: string | undefined;
  /** Each file holds several texts, which headings with these words open; any headings where it is empty. */
  readonly splitOnHeadings?: string | undefined;
  /** Of pages of the web: the day, and where to tell how far it is. */
  readonly fetching?: FetchingOptions | undefined;
  /** Is told what is being done. */
  readonly step?: ((what: string) => void) | undefined;
}

/**
 * Brings texts into a corpus: files, pages of the web, all the files of folders, all the texts of archives and tables; one
 * file after the other, never more than one in memory.
 *
 * All of them or none. The same bytes again change nothing. InputError for what cannot be read, unless told to skip it,
 * and for an id that another text has, unless told to replace it.
 *
 * ```ts
 * import {writeFileAtomic} from 'phraseshift';
 *
 * await writeFileAtomic('speech.txt', 'Peace is our aim.\n\nWar is not.\n');
 * const {changes} = await addTexts(['speech.txt'], {corpus: 'mine'});
 * changes.map(({id, change, format}) => [id, change, format]); // → [['speech', 'added', 'plain']]
 * const again = await addTexts(['speech.txt'], {corpus: 'mine'});
 * again.changes[0].change; // → 'unchanged'
 * ```
 */
export async function addTexts(named: readonly string[], options: AddOptions = {}): Promise<CorpusChanges> {
  const {limit = DEFAULT_LIMIT, fetching, as, id, facts} = options;
  const {files, notes} = await textFiles(named, {limit, fetching});
  if (as === undefined) return addFiles(files, {...options, notes});
  const {facts: known, splitOn} = await factsOfCatalogue(as);
  const {splitOnHeadings = splitOn} = options;
  const given = {...known, ...stated(facts ?? {})};
  return addFiles(files, {...options, notes, id: id ?? as, facts: given, splitOnHeadings});
}

/** The same for files that are known already. */
export async function addFiles(
  files: readonly TextFile[],
  {notes = [], ...options}: AddOptions & {readonly notes?: readonly Note[]},
): Promise<CorpusChanges> {
  const folder = options.corpus ?? 'corpus';
  if (files.length === 0) throw new InputError(`nothing to add; expected files, or a folder with files`);
  return changeCorpus(folder, async staging => {
    const adding: Adding = {
      staging,
      options,
      known: knownTexts(staging.before.manifests),
      changes: [],
      notes: [...notes],
    };
    for (const file of files) await addFile(file, adding);
    if (adding.changes.length === 0) throw new InputError(adding.notes.at(-1)?.text ?? 'nothing to add');
    return changeOf(adding, folder);
  });
}

interface Adding {
  readonly staging: Staging;
  readonly options: AddOptions;
  readonly known: KnownTexts;
  readonly changes: TextChange[];
  readonly notes: Note[];
}

async function addFile({path, read}: TextFile, adding: Adding): Promise<void> {
  adding.options.step?.(`adding ${path}`);
  const sources = (await attempted(() => textsIn(read, adding.options), adding)) ?? [];
  for (const source of sources) await attempted(() => addSource(source, adding), adding);
}

async function textsIn(read: TextFile['read'], options: AddOptions): Promise<readonly TextSource[]> {
  const {limit = DEFAULT_LIMIT, textColumn, facts = {}, splitOnHeadings, id} = options;
  const found = [];
  for (const source of await read()) {
    found.push(...(await unpackedSources(source, {limit, textColumn, encoding: facts.encoding})));
  }
  if (splitOnHeadings === undefined) return found;
  const {title: _, ...known} = stated(facts);
  const parts = found.map(source =>
    source.split === undefined
      ? splitSource({...source, facts: {...source.facts, ...known}}, splitOnHeadings, id ?? source.id)
      : [source],
  );
  return (await Promise.all(parts)).flat();
}

/** What `act` gives; undefined, with a note, where it cannot be read and we were told to skip that. */
async function attempted<T>(act: () => Promise<T>, {options, notes}: Adding): Promise<T | undefined> {
  try {
    return await act();
  } catch (error) {
    if (!(options.skipUnreadable === true && error instanceof InputError)) throw error;
    notes.push({code: 'skipped', text: `skipped: ${error.message}`});
    return undefined;
  }
}

async function addSource(source: TextSource, adding: Adding): Promise<void> {
  const {options, known, staging, changes, notes} = adding;
  const digest = sha256(source.bytes);
  const {replace = false} = options;
  const id = source.split === undefined ? (options.id ?? source.id) : source.id;
  const facts = source.split === undefined ? (options.facts ?? {}) : {};
  const same =
    id === undefined ? known.bySha256.get(digest) : known.byId.get(id)?.sha256 === digest ? id : undefined;
  if (same !== undefined && !(replace && known.byId.get(same)?.isNew === false)) {
    changes.push({
      id: same,
      title: known.byId.get(same)?.title ?? same,
      change: 'unchanged',
      path: source.path,
      sha256: digest,
    });
    notes.push({code: 'same-bytes', text: `${source.path}: already there as ${same}; nothing changed`});
    return;
  }
  if (id !== undefined) mayBeCalled(id, source.path, {known, replace});
  const name = id ?? (replace ? same : undefined);
  const staged = await stageText(source, {texts: staging.texts, known, id: name, given: facts, replace});
  await leavesAlone(join(staging.before.folder, staged.change.id), staged.change);
  remember(known, staged.change, true);
  changes.push(staged.change);
  notes.push(...staged.notes);
}

/** InputError for an id that is none, or that another text has. */
function mayBeCalled(
  id: string,
  path: string,
  {known, replace}: {known: KnownTexts; replace: boolean},
): void {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(id)) {
    throw new InputError(
      `not an id: ${id}; expected small letters, digits and single hyphens, as in moscow-1957`,
    );
  }
  const holder = known.byId.get(id);
  if (holder?.isNew) throw new InputError(`two texts for one id: ${id} (${path}); --id names one text alone`);
  if (holder !== undefined && !replace) throw isTaken(id, path);
}

/** A folder, file or link that is no text of the corpus is not ours to move. */
async function leavesAlone(path: string, {change}: TextChange): Promise<void> {
  if (change === 'replaced') return;
  const found = await lstat(path).catch(() => undefined);
  if (found !== undefined) throw new InputError(`in the way: ${path}; move it, or name another id with --id`);
}

function changeOf({changes, notes}: Adding, folder: string): Change<CorpusChanges> {
  const coming = changes.filter(({change}) => change === 'added' || change === 'replaced');
  const going = changes.filter(({change}) => change === 'replaced');
  return {
    plan: {in: coming.map(({id}) => id), out: going.map(({id}) => id)},
    result: {folder, changes, notes},
  };
}
