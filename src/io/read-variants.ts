import {csvParseRows, tsvParseRows} from 'd3';
import {InputError} from '../base/errors.ts';
import {unknownName} from '../base/named.ts';
import {decode} from '../ingest/decode.ts';
import {inFile} from '../ingest/in-file.ts';
import {tokenise} from '../tokens/tokenise.ts';
import {type OwnVariants, type VariantLayer, variantLayer} from '../tokens/variant-layer.ts';
import {VARIANT_LISTS} from '../tokens/variants/registry.ts';
import {createVocabulary} from '../tokens/vocabulary.ts';
import {parseJson} from './parse-checked.ts';
import {readBytes} from './read-bytes.ts';
import {sha256} from './sha256.ts';

/** One line of a user's list. */
interface OwnPair {
  readonly variant: unknown;
  readonly form: unknown;
  /** File and line, or file and key. */
  readonly where: string;
}

/**
 * The variant layer that a user asks for: `off`, `on` (all lists), names of lists, a file of variants and forms, or
 * names and one file, parted by commas. Undefined for `off`.
 *
 * A file is CSV or TSV with columns `variant` and `form`, or a JSON object from variant to form; a variant may have
 * several words, a form has one. InputError, with file and line, for what is none of these.
 *
 * ```ts
 * const layer = await readVariants('on');
 * ['labor', 'programme'].map(word => layer.formOf(word)); // → ['labour', 'programme']
 * ```
 */
export async function readVariants(asked: string): Promise<VariantLayer | undefined> {
  const names = asked.split(',').map(name => name.trim());
  if (asked === 'off') return undefined;
  if (asked === 'on') return variantLayer(VARIANT_LISTS);
  const files = names.filter(isFile);
  if (files.length > 1) throw new InputError(`two lists of variants: ${files.join(', ')}; expected one file`);
  const wanted = names.filter(name => !isFile(name));
  for (const name of wanted) mustBeList(name);
  const lists = wanted.includes('on')
    ? VARIANT_LISTS
    : VARIANT_LISTS.filter(({name}) => wanted.includes(name));
  return variantLayer(lists, files[0] === undefined ? undefined : await readOwn(files[0]));
}

function isFile(name: string): boolean {
  return /\.(?:csv|tsv|json)$/i.test(name);
}

function mustBeList(name: string): void {
  const known = ['off', 'on', ...VARIANT_LISTS.map(list => list.name)];
  if (name === 'off' || !known.includes(name)) {
    throw unknownName('list of variants', name, [...known, 'a .csv, .tsv or .json file']);
  }
}

async function readOwn(path: string): Promise<OwnVariants> {
  const bytes = await readBytes(path);
  const text = inFile(path, () => decode(bytes)).text.replace(/^\uFEFF/, '');
  const pairs = /json$/i.test(path) ? jsonPairs(text, path) : await tablePairs(text, path);
  const entries = pairs.map(pair => [phraseOf(pair.variant, pair.where), formOf(pair)] as const);
  if (entries.length === 0) throw new InputError(`${path}: no variants; expected at least one`);
  const words = new Map(entries.filter(([variant]) => !variant.includes(' ')));
  return {
    name: path,
    about: `the list ${path}`,
    source: {name: path, sha256: sha256(bytes)},
    formOf: word => words.get(word),
    phrases: entries.filter(([variant]) => variant.includes(' ')),
  };
}

function jsonPairs(text: string, path: string): readonly OwnPair[] {
  const value = parseJson(text, path);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new InputError(`${path}: not a list of variants; expected an object such as {"Peking": "Beijing"}`);
  }
  return Object.entries(value).map(([variant, form]) => ({variant, form, where: `${path}: ${variant}`}));
}

async function tablePairs(text: string, path: string): Promise<readonly OwnPair[]> {
  const [head = [], ...rows] = /\.tsv$/i.test(path) ? tsvParseRows(text) : csvParseRows(text);
  const names = head.map(name => name.trim().toLowerCase());
  const [variant, form] = [names.indexOf('variant'), names.indexOf('form')];
  if (variant < 0 || form < 0) {
    throw new InputError(`${path}:1: no columns variant and form: ${head.join(', ')}; expected variant,form`);
  }
  return rows
    .map((row, i) => ({variant: row[variant], form: row[form], where: `${path}:${i + 2}`}))
    .filter(pair => pair.variant?.trim() || pair.form?.trim());
}

/** The words of a variant as they are compared, parted by spaces. */
function phraseOf(written: unknown, where: string): string {
  const text = typeof written === 'string' ? written : '';
  const section = {
    id: 'variant',
    title: 'Variant',
    span: {start: 0, end: text.length},
    kind: 'body',
  } as const;
  const vocabulary = createVocabulary();
  const {term} = tokenise({text, sections: [section]}, vocabulary);
  if (term.length > 0) return Array.from(term, id => vocabulary.term(id)).join(' ');
  throw new InputError(`${where}: no word: ${JSON.stringify(written ?? null)}; expected a word or phrase`);
}

function formOf({form, where}: OwnPair): string {
  const word = phraseOf(form, where);
  if (!word.includes(' ')) return word;
  throw new InputError(
    `${where}: a form of several words: ${word}; expected one, such as ${word.replaceAll(' ', '-')}`,
  );
}
