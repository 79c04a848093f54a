import type {Document} from '../model/document.ts';
import type {TokenTable} from '../model/token-table.ts';
import {annotate} from './annotate.ts';

/**
 * Which dictionary word does each word belong to? The same tokens, compared by their lemmas: `parties` as `party`.
 *
 * Same rows and places, a vocabulary of its own. English only.
 */
export async function lemmatised(document: Pick<Document, 'text'>, tokens: TokenTable): Promise<TokenTable> {
  return (await annotate(document, tokens)).lemmas;
}
