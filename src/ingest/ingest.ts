import {named} from '../base/named.ts';
import type {Document, Source} from '../model/document.ts';
import type {Note} from '../model/note.ts';
import {differingChoice, type NormaliserChoice} from './chosen-normalisers.ts';
import {type EditorialRemark, editorialNotes} from './editorial-notes.ts';
import type {Format} from './format.ts';
import {FORMATS, formatOf} from './formats/registry.ts';
import {inFile, inFileLater} from './in-file.ts';
import {normalised} from './normalised.ts';
import {oddNotes} from './odd-notes.ts';
import {onePart, type PartOfFile} from './one-part.ts';
import {paragraphSpans} from './paragraphs.ts';
import type {Parsed} from './parsed.ts';
import {placer, sourcePlacer} from './placer.ts';
import {type Parts, structure} from './structure.ts';

/** What is known of a text besides its bytes: from its manifest, or as little as its path. */
export interface TextFacts extends Parts {
  readonly id: string;
  /** As the user or the manifest names the file. */
  readonly path: string;
  /** Of the bytes, in hexadecimal. */
  readonly sha256: string;
  /** The id when absent. */
  readonly title?: string | undefined;
  readonly dates?:
    | {readonly adopted?: string | undefined; readonly published?: string | undefined}
    | undefined;
  readonly place?: string | undefined;
  /** `en` when absent. */
  readonly language?: string | undefined;
  readonly url?: string | undefined;
  readonly edition?: string | undefined;
  readonly translator?: string | undefined;
  readonly transcriber?: string | undefined;
  readonly rights?: string | undefined;
  readonly oddities?: readonly EditorialRemark[] | undefined;
  /** Name of the format, where neither name nor bytes tell it. */
  readonly format?: string | undefined;
  /** Name of the encoding, where it is neither UTF-8 nor shown by a byte order mark. */
  readonly encoding?: string | undefined;
  /** Which normalisers work; the default ones when absent. */
  readonly normalise?: NormaliserChoice | undefined;
  /** Which of the documents in the file it is, where it holds several. */
  readonly split?: PartOfFile | undefined;
}

/**
 * Makes a file's bytes a text ready to be counted: decoded, normalised on record, cut into its parts, oddities noted.
 *
 * Throws InputError, beginning with the path, for bytes that are no text and facts that do not fit it.
 *
 * ```ts
 * const bytes = new TextEncoder().encode('# Peace\n\nPeace is our aim.\n');
 * const {text, sections} = await ingest(bytes, {id: 'speech', path: 'speech.md', sha256: '0'.repeat(64)});
 * text; // → 'Peace\n\nPeace is our aim.'
 * sections.map(({kind}) => kind); // → ['heading', 'body']
 * ```
 */
export async function ingest(bytes: Uint8Array, facts: TextFacts): Promise<Document> {
  const {parsed, format} = await parseFile(bytes, facts);
  return documentFrom(parsed, {...facts, format});
}

/** What a file says, by the format that is named or that its name and bytes tell. InputError, beginning with the path. */
export async function parseFile(
  bytes: Uint8Array,
  facts: Pick<TextFacts, 'path' | 'format' | 'encoding'>,
): Promise<{readonly parsed: Parsed; readonly format: string}> {
  return inFileLater(facts.path, async () => {
    const format: Format =
      facts.format === undefined
        ? formatOf(facts.path, bytes)
        : named('format', facts.format, FORMATS as readonly Format[]);
    return {parsed: await format.parse(bytes, facts), format: format.name};
  });
}

/** The same, of a file that its format has read. What the manifest says goes before what the file says of itself. */
export function documentFrom(parsed: Parsed, given: TextFacts): Document {
  return inFile(given.path, () => documentOf(parsed, {...given, ...parsed.facts, ...known(given)}));
}

function documentOf(parsed: Parsed, facts: TextFacts): Document {
  const {id, title = id, dates = {}, place, language = 'en'} = facts;
  const whole = normalised(parsed, facts.normalise);
  const {text, ledger, marks} = facts.split === undefined ? whole : onePart(whole, facts.split);
  const sections = structure(text, {...facts, marks});
  return {
    id,
    title,
    dates: known(dates),
    ...known({place}),
    language,
    text,
    sections,
    source: sourceOf(facts, parsed.encoding),
    ledger,
    ...known({normalise: differingChoice(facts.normalise)}),
    notes: [
      ...readerNotes(parsed, id),
      ...notesOn({id, text, ledger, sections}, parsed.text, facts.oddities ?? []),
    ],
  };
}

/** What the reader of the format found, each at its place in the source. */
function readerNotes({text: source, notes = []}: Parsed, id: string): readonly Note[] {
  if (notes.length === 0) return [];
  const placeOf = sourcePlacer(id, source);
  return notes.map(({code, text, at}) => ({code, text, ...(at === undefined ? {} : {place: placeOf(at)})}));
}

/** Paratext is another hand's: its oddities are not the text's. */
function notesOn(
  document: Pick<Document, 'id' | 'text' | 'ledger' | 'sections'>,
  source: string,
  remarks: readonly EditorialRemark[],
): readonly Note[] {
  const {text, sections} = document;
  const placeOf = placer(document, () => source);
  const begins = sections.find(({kind}) => kind !== 'paratext')?.span.start ?? text.length;
  const paragraphs = paragraphSpans(text).filter(({start}) => start >= begins);
  return [...oddNotes(text, paragraphs, placeOf), ...editorialNotes(text, remarks, placeOf)];
}

function sourceOf(facts: TextFacts, encoding: string): Source {
  const {path, sha256, format, url, edition, translator, transcriber, rights} = facts;
  return {path, sha256, encoding, ...known({format, url, edition, translator, transcriber, rights})};
}

type Known<T> = {readonly [K in keyof T]?: Exclude<T[K], undefined>};

/** The facts that are known. */
function known<T extends object>(facts: T): Known<T> {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as Known<T>;
}
