import type {TokenTable} from '../../src/model/token-table.ts';
import {type TokeniseOptions, tokenise} from '../../src/tokens/tokenise.ts';
import {createVocabulary} from '../../src/tokens/vocabulary.ts';

/** The tokens of a text without sections. */
export function tokensOf(text: string, options: TokeniseOptions = {}): TokenTable {
  return tokenise({text, sections: []}, createVocabulary(), options);
}

/** The compared words of a text, with spaces between. */
export function wordsOf(text: string, options: TokeniseOptions = {}): string {
  const {term, vocabulary} = tokensOf(text, options);
  return Array.from(term, id => vocabulary.term(id)).join(' ');
}

/** The compared words of each sentence, clause or paragraph of a text. */
export function rowsOf(column: 'sentences' | 'clauses' | 'paragraphs', text: string): string[] {
  const tokens = tokensOf(text);
  const words = Array.from(tokens.term, id => tokens.vocabulary.term(id));
  const starts = [...tokens[column]];
  return starts.slice(1).map((end, row) => words.slice(starts[row], end).join(' '));
}
