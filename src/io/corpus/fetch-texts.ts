import {setTimeout as pause} from 'node:timers/promises';
import {InputError} from '../../base/errors.ts';
import {named} from '../../base/named.ts';
import type {CatalogueEntry} from '../../model/catalogue-entry.ts';
import type {Note} from '../../model/note.ts';
import type {CorpusChanges} from '../../model/text-change.ts';
import {webAddress} from '../network/web-address.ts';
import {readManifests} from '../read-manifests.ts';
import {type AddOptions, addFiles} from './add-texts.ts';
import {readCatalogue} from './catalogue.ts';
import {isThere} from './finish-changes.ts';
import {pageFile} from './page-file.ts';
import {DEFAULT_LIMIT} from './read-limited.ts';
import {splitSource} from './split-source.ts';
import type {TextFile} from './text-source.ts';

/** How texts of the catalogue are fetched. */
export interface FetchOptions extends AddOptions {
  /** Fetch from this address instead of that of the catalogue: a mirror with the same paths. */
  readonly base?: string | undefined;
}

const PAUSE = 1000; // milliseconds between two pages, so that no server is hurried

/**
 * Fetches texts of the catalogue into a corpus: those named, or `all` that have an address; all of them or none.
 *
 * A text that the corpus has already is left as it is, unless told to replace it. InputError for a text without an
 * address, with what to do about it, and for a page that cannot be fetched.
 *
 * ```ts
 * import {corpusFolder} from 'phraseshift';
 *
 * // The Declaration comes with phraseshift; what a corpus has already is not fetched again.
 * const {changes} = await fetchTexts(['moscow-1957'], {corpus: await corpusFolder()});
 * changes.length; // → 0
 * ```
 */
export async function fetchTexts(
  ids: readonly string[] | 'all',
  options: FetchOptions = {},
): Promise<CorpusChanges> {
  const folder = options.corpus ?? 'corpus';
  const held = options.replace === true ? new Set<string>() : await heldIn(folder);
  const notes: Note[] = [];
  const wanted = (await chosen(ids)).filter(entry => {
    const note = passedOver(entry, held, ids === 'all');
    if (note !== undefined) notes.push(note);
    return note === undefined;
  });
  if (wanted.length === 0) return {folder, changes: [], notes};
  const files = wanted.map((entry, i) => entryFile(entry, {...options, isFirst: i === 0}));
  return addFiles(files, {...options, notes});
}

async function chosen(ids: readonly string[] | 'all'): Promise<readonly CatalogueEntry[]> {
  const entries = await readCatalogue();
  if (ids === 'all') return entries;
  const records = entries.map(entry => ({name: entry.id, entry}));
  return [...new Set(ids)].map(id => named('text of the catalogue', id, records).entry);
}

async function heldIn(folder: string): Promise<ReadonlySet<string>> {
  if (!(await isThere(folder))) return new Set();
  return new Set((await readManifests(folder)).manifests.map(({id}) => id));
}

/** Why a text is not fetched; undefined for one that is. */
function passedOver(
  {id, url, splitOn}: CatalogueEntry,
  held: ReadonlySet<string>,
  isOneOfAll: boolean,
): Note | undefined {
  if (held.has(id) || (splitOn !== undefined && held.has(`${id}-1`))) {
    return {code: 'held', text: `${id}: already there; --replace fetches it again`};
  }
  if (url !== undefined) return undefined;
  const advice = `no address is known: ${id}; add a file of your own: phraseshift add FILE --as ${id}`;
  if (!isOneOfAll) throw new InputError(advice);
  return {code: 'no-address', text: advice};
}

function entryFile(
  entry: CatalogueEntry,
  {base, limit = DEFAULT_LIMIT, fetching = {}, isFirst}: FetchOptions & {readonly isFirst: boolean},
): TextFile {
  const address = addressOf(entry.url ?? '', base);
  const hosts = new Set(base === undefined ? [] : [webAddress(base).host]);
  const page = pageFile(address, {named: hosts, limit, fetching});
  const wait = fetching.wait ?? (milliseconds => pause(milliseconds));
  return {
    path: entry.id,
    read: async () => {
      if (!isFirst) await wait(PAUSE);
      const sources = await page.read().catch(error => {
        throw withAdvice(error, entry.id);
      });
      const {id, title, dates, place, parties, language, edition, rights} = entry;
      const facts = {title, dates, place, parties, language, edition, rights};
      const {splitOn} = entry;
      const known = sources.map(source => ({...source, id, facts: {...facts, ...source.facts}}));
      return splitOn === undefined
        ? known
        : (await Promise.all(known.map(source => splitSource(source, splitOn)))).flat();
    },
  };
}

/** The same path below another address. */
function addressOf(address: string, base: string | undefined): string {
  if (base === undefined) return address;
  const {pathname, search} = webAddress(address);
  return new URL(`.${pathname}${search}`, webAddress(base.endsWith('/') ? base : `${base}/`)).href;
}

function withAdvice(error: unknown, id: string): unknown {
  if (!(error instanceof InputError)) return error;
  return new InputError(`${error.message}; or save the page yourself, and: phraseshift add FILE --as ${id}`);
}
