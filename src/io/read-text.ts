import {InputError} from '../base/errors.ts';
import {countedIn} from '../ingest/counted-in.ts';
import {type CountedOptions, countedKinds, type WordOptions} from '../ingest/counted-kinds.ts';
import {partsNamed} from '../ingest/parts-named.ts';
import type {Document} from '../model/document.ts';
import type {FrequencyList, Text} from '../model/text.ts';
import type {Vocabulary} from '../model/vocabulary.ts';
import {lemmatised} from '../tokens/lemmas.ts';
import {stemmed} from '../tokens/stems.ts';
import {tokenise} from '../tokens/tokenise.ts';
import type {VariantLayer} from '../tokens/variant-layer.ts';
import {createVocabulary} from '../tokens/vocabulary.ts';
import {withVariants} from '../tokens/with-variants.ts';
import {locateText} from './locate-text.ts';
import {type ReadDocumentOptions, readLocated} from './read-document.ts';
import {isFrequencyList, isSavedList, readFrequencyList} from './read-frequency-list.ts';
import {readVariants} from './read-variants.ts';

/** How to read a text. */
export interface ReadTextOptions extends ReadDocumentOptions, CountedOptions, WordOptions {
  /** Shared by texts that are to be compared; words only. */
  readonly vocabulary?: Vocabulary | undefined;
  /** Spelling and name variants to be compared as one: a layer, or what `readVariants` reads; off unless told. */
  readonly variants?: VariantLayer | string | undefined;
}

/**
 * Which text does a name mean? `moscow-1957`, `moscow-1957:II`, `moscow-1957:II.3.2`, `speech.txt`.
 *
 * Gives its document, its tokens, and which of its sections are counted. InputError for a name, a section or a file
 * that is none, and for a frequency list, which has no words in order: see `readTextOrList`.
 *
 * ```ts
 * const part = await readText('moscow-1957:I');
 * part.label; // → 'moscow-1957:I'
 * part.document.dates.adopted; // → '1957-11-16'
 * ```
 */
export async function readText(name: string, options: ReadTextOptions = {}): Promise<Text> {
  const read = await readTextOrList(name, options);
  if ('tokens' in read) return read;
  throw new InputError(`a frequency list, not a text: ${name}; expected a text of the corpus or a file`);
}

/**
 * The same for a name that may be a frequency list, `list.tsv`, `list.counts.json`: whatever counts takes both.
 *
 * A text has `tokens`, a list has none. Throws InputError for a name, a section or a file that is none.
 *
 * ```ts
 * import {writeFileAtomic} from 'phraseshift';
 *
 * await writeFileAtomic('list.counts.json', '{"peace": 5, "war": 2}');
 * const read = await readTextOrList('list.counts.json');
 * ['tokens' in read, read.terms]; // → [false, ['peace', 'war']]
 * ```
 */
export async function readTextOrList(
  name: string,
  options: ReadTextOptions = {},
): Promise<Text | FrequencyList> {
  if (isFrequencyList(name) || (await isSavedList(name))) return readFrequencyList(name, options.encoding);
  const location = await locateText(name, options.corpus);
  const document = await readLocated(location, options);
  const tokens = await tokensOf(document, options);
  const text = {label: name, document, ...tokens, ...countedIn(document, options)};
  return location.sections === undefined ? text : partsNamed(text, location.sections, countedKinds(options));
}

/** Words, then their variants, then their lemmas or stems. */
async function tokensOf(
  document: Document,
  options: ReadTextOptions,
): Promise<Pick<Text, 'tokens' | 'variants'>> {
  const {vocabulary = createVocabulary(), unit = 'word', case: letters = 'fold', hyphens = 'keep'} = options;
  const plain = tokenise(document, vocabulary, {case: letters, hyphens});
  const {variants: asked = 'off'} = options;
  const layer = typeof asked === 'string' ? await readVariants(asked) : asked;
  const mapped = layer === undefined ? {tokens: plain} : withVariants(plain, layer);
  const {tokens} = mapped;
  const variants = 'mapping' in mapped ? {variants: mapped.mapping} : {};
  if (unit === 'stem') return {tokens: stemmed(tokens), ...variants};
  return {tokens: unit === 'lemma' ? await lemmatised(document, tokens) : tokens, ...variants};
}
