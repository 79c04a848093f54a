import type {Document} from '../model/document.ts';
import type {TokenTable} from '../model/token-table.ts';
import {annotate} from './annotate.ts';

/**
 * Which dictionary word does each word belong to? The same tokens, compared by their lemmas: `parties` as `party`.
 *
 * Same rows and places, a vocabulary of its own. English only.
 *
 * ```ts
 * import {readText} from 'phraseshift';
 *
 * const {document, tokens} = await readText('moscow-1957');
 * const lemmas = await lemmatised(document, tokens);
 * const parties = tokens.term.indexOf(tokens.vocabulary.idOf('parties'));
 * lemmas.vocabulary.term(lemmas.term[parties]); // → 'party'
 * ```
 */
export async function lemmatised(document: Pick<Document, 'text'>, tokens: TokenTable): Promise<TokenTable> {
  return (await annotate(document, tokens)).lemmas;
}
