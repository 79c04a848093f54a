import type {Vocabulary} from './vocabulary.ts';

/**
 * The words of a document, one row a token, in reading order.
 *
 * `text.slice(start[i], end[i])` is what stands in the source; `vocabulary.term(term[i])` is what is compared.
 * Tokens never overlap and never leave a letter or digit out: headings and paratext have their rows too.
 *
 * The last four columns are ragged rows: row k holds the tokens from `column[k]` up to `column[k + 1]`, and the
 * last element is the number of tokens. `sections` has one row for each section of the document, empty or not.
 */
export interface TokenTable {
  readonly vocabulary: Vocabulary;
  readonly term: Uint32Array;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  /** Stretches without a sentence end and without `; : — ( )` or quotation marks: a phrase never leaves one. */
  readonly clauses: Uint32Array;
  readonly sentences: Uint32Array;
  readonly paragraphs: Uint32Array;
  readonly sections: Uint32Array;
}

/** What token `row` is compared as. */
export function termAt({vocabulary, term}: Pick<TokenTable, 'vocabulary' | 'term'>, row: number): string {
  return vocabulary.term(term[row] as number);
}
