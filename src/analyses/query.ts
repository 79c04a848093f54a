import {InputError} from '../base/errors.ts';
import type {TokenTable} from '../model/token-table.ts';
import type {Vocabulary} from '../model/vocabulary.ts';
import {tokenise} from '../tokens/tokenise.ts';
import type {VariantLayer} from '../tokens/variant-layer.ts';
import {createVocabulary} from '../tokens/vocabulary.ts';
import {withVariants} from '../tokens/with-variants.ts';

/** A word or phrase to look for: one slot a word, each an exact term or a pattern. */
export interface Query {
  readonly text: string;
  readonly slots: readonly Slot[];
}

/** One word of a query: a term as compared, or a pattern for terms. */
export type Slot = {readonly term: string} | {readonly pattern: RegExp};

/** How the words of a query are read: as the words of the text were. */
export interface QueryOptions {
  readonly case?: 'fold' | 'keep' | undefined;
  readonly hyphens?: 'keep' | 'split' | undefined;
  /** The layer under which the words of the text are compared. */
  readonly variants?: VariantLayer | undefined;
}

/**
 * Reads a query: words as the tokeniser reads them, `*` for any letters, `?` for one, a lone `*` for any word.
 *
 * With a variant layer, words and phrases are looked for under their forms; patterns look at the forms as they are.
 * "Workers' Parties" finds what the terms `workers` and `parties` find. A query without a word is an InputError.
 *
 * ```ts
 * parseQuery("Workers' imperial*").slots.length; // → 2
 * ```
 */
export function parseQuery(text: string, options: QueryOptions = {}): Query {
  const slots = text
    .split(/(\S*[*?]\S*)/u)
    .filter(piece => piece.trim() !== '')
    .flatMap(piece => (/[*?]/u.test(piece) ? [wildcard(piece, options)] : exact(piece, options)));
  if (slots.length === 0) {
    throw new InputError(
      `no word to look for: "${text}"; expected a word or phrase such as peace or "working class"`,
    );
  }
  return {text, slots};
}

/** The number of words that an occurrence has. */
export function wordsOf({slots}: Query): number {
  return slots.length;
}

/** Which terms of a vocabulary fit each slot: one array a slot, element t is 1 when term t fits. */
export function fittingTerms({slots}: Query, vocabulary: Vocabulary): readonly Uint8Array[] {
  return slots.map(slot => {
    const fits = new Uint8Array(vocabulary.size);
    if ('term' in slot) {
      const id = vocabulary.idOf(slot.term);
      if (id >= 0) fits[id] = 1;
    } else {
      for (let id = 0; id < fits.length; id++) fits[id] = slot.pattern.test(vocabulary.term(id)) ? 1 : 0;
    }
    return fits;
  });
}

function exact(piece: string, options: QueryOptions): Slot[] {
  const vocabulary = createVocabulary();
  const span = {start: 0, end: piece.length};
  const sections = [{id: 'query', title: 'Query', span, kind: 'body'} as const];
  const plain: TokenTable = tokenise({text: piece, sections}, vocabulary, options);
  const {variants} = options;
  const tokens = variants === undefined ? plain : withVariants(plain, variants).tokens;
  return Array.from(tokens.term, id => ({term: tokens.vocabulary.term(id)}));
}

function wildcard(piece: string, {case: letterCase = 'fold'}: QueryOptions): Slot {
  const folded = (letterCase === 'fold' ? piece.toLowerCase() : piece).replaceAll('’', "'");
  const source = folded
    .replaceAll(/[.+^${}()|[\]\\]/gu, String.raw`\$&`)
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return {pattern: new RegExp(`^${source}$`, 'u')};
}
