import {rowOf} from '../base/columns.ts';
import type {Document} from '../model/document.ts';
import type {TokenTable} from '../model/token-table.ts';

/** Where a word stands, as a footnote would say it. Numbers count from 1. */
export interface Citation {
  readonly text: string;
  /** Id of the section. */
  readonly section: string;
  /** Within the section. */
  readonly paragraph: number;
  /** Within the paragraph. */
  readonly sentence: number;
  /** `moscow-1957:II.3.2`: second sentence of the third paragraph of part II. */
  readonly label: string;
}

/** In which section, paragraph and sentence token `i` stands. RangeError for a token that is none. */
export function citation(document: Document, tokens: TokenTable, i: number): Citation {
  if (!(i >= 0 && i < tokens.term.length)) {
    throw new RangeError(`no such token: ${i}; expected 0 to ${tokens.term.length - 1}`);
  }
  const section = rowOf(tokens.sections, i);
  const paragraph = rowOf(tokens.paragraphs, i);
  const paragraphNumber = paragraph - rowOf(tokens.paragraphs, tokens.sections[section] as number) + 1;
  const sentenceNumber =
    rowOf(tokens.sentences, i) - rowOf(tokens.sentences, tokens.paragraphs[paragraph] as number) + 1;
  const id = document.sections[section]?.id ?? '';
  return {
    text: document.id,
    section: id,
    paragraph: paragraphNumber,
    sentence: sentenceNumber,
    label: `${document.id}:${id}.${paragraphNumber}.${sentenceNumber}`,
  };
}
