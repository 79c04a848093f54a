import type {Document} from '../model/document.ts';
import type {TokenTable} from '../model/token-table.ts';
import {placeIn} from './place-in.ts';

/** Where a word stands, as a footnote would say it. Numbers count from 1. */
export interface Citation {
  readonly text: string;
  /** Id of the section, or of the part that it is a piece of. */
  readonly section: string;
  /** Within the section or part. */
  readonly paragraph: number;
  /** Within the paragraph. */
  readonly sentence: number;
  /** `moscow-1957:II.3.2`: second sentence of the third paragraph of part II. */
  readonly label: string;
}

/**
 * In which section, paragraph and sentence token `i` stands. RangeError for a token that is none.
 *
 * ```ts
 * import {readText} from 'phraseshift';
 *
 * const {document, tokens} = await readText('moscow-1957');
 * citation(document, tokens, tokens.term.length - 1).label; // → 'moscow-1957:IV.19.1'
 * ```
 */
export function citation(document: Document, tokens: TokenTable, i: number): Citation {
  if (!(i >= 0 && i < tokens.term.length)) {
    throw new RangeError(`no such token: ${i}; expected 0 to ${tokens.term.length - 1}`);
  }
  const {id, paragraph, sentence} = placeIn({document, tokens}, i);
  return {
    text: document.id,
    section: id,
    paragraph,
    sentence,
    label: `${document.id}:${id}.${paragraph}.${sentence}`,
  };
}
