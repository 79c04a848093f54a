import type {Document} from '../model/document.ts';
import type {Section} from '../model/section.ts';
import type {TokenTable} from '../model/token-table.ts';
import type {Vocabulary} from '../model/vocabulary.ts';
import {addresses, mayHoldAddresses} from './addresses.ts';
import {type Breaks, createBreaks, markBreaks} from './mark-breaks.ts';
import {paragraphCuts} from './paragraph-cuts.ts';
import {createWindow, moveWindow} from './paragraph-window.ts';
import {createWordScan, scanAddress, scanWords, type WordScan} from './scan-words.ts';
import {createTokenDraft, type TokenDraft} from './token-draft.ts';
import type {Hyphens, LetterCase} from './word-rule.ts';

/** How words are compared and parted. */
export interface TokeniseOptions {
  readonly case?: LetterCase | undefined;
  readonly hyphens?: Hyphens | undefined;
}

/**
 * Which words stand in a document, and where: one row a word, with the clauses, sentences, paragraphs and sections.
 *
 * Words are compared in lower case, with straight apostrophes and hyphens kept, unless the options say otherwise.
 * Every letter and digit lies in exactly one token; a closing apostrophe is punctuation. Terms new to the vocabulary
 * are added to it. No text is refused: one without words gives a table without rows.
 */
export function tokenise(
  document: Pick<Document, 'text' | 'sections'>,
  vocabulary: Vocabulary,
  options: TokeniseOptions = {},
): TokenTable {
  const {text, sections} = document;
  const window = createWindow();
  const draft = createTokenDraft(text.length);
  const scan = createWordScan({window, draft, vocabulary}, options.case ?? 'fold', options.hyphens ?? 'keep');
  const breaks = createBreaks({window, draft, vocabulary});
  const hasAddresses = mayHoldAddresses(text);
  const cuts = paragraphCuts(text, sections);
  for (let k = 1; k < cuts.length; k++) {
    const first = draft.length;
    moveWindow(window, text, cuts[k - 1] as number, cuts[k] as number);
    if (hasAddresses) scanAround(scan);
    else scanWords(scan, 0, window.length);
    markBreaks(breaks, first);
  }
  return toTable(draft, breaks, sections);
}

/** Reads the addresses of the paragraph as one word each, and the words between them. */
function scanAround(scan: WordScan): void {
  let from = 0;
  for (const {start, end} of addresses(scan.window.text)) {
    scanWords(scan, from, start);
    scanAddress(scan, start, end);
    from = end;
  }
  scanWords(scan, from, scan.window.length);
}

function toTable(draft: TokenDraft, breaks: Breaks, sections: readonly Section[]): TokenTable {
  const {length} = draft;
  const start = draft.start.slice(0, length);
  return {
    vocabulary: breaks.vocabulary,
    term: draft.term.slice(0, length),
    start,
    end: draft.end.slice(0, length),
    clauses: closed(breaks.clauses, length),
    sentences: closed(breaks.sentences, length),
    paragraphs: closed(breaks.paragraphs, length),
    sections: Uint32Array.of(...sections.map(({span}) => tokensBefore(start, span.start)), length),
  };
}

function closed(column: Breaks['clauses'], length: number): Uint32Array {
  column.push(length);
  return column.done();
}

/** How many tokens begin before this place. */
function tokensBefore(start: Uint32Array, place: number): number {
  let low = 0;
  let high = start.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((start[middle] as number) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
