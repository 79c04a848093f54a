import {countBelow} from '../base/columns.ts';
import type {Document} from '../model/document.ts';
import type {Section} from '../model/section.ts';
import type {TokenTable} from '../model/token-table.ts';
import type {Vocabulary} from '../model/vocabulary.ts';
import {addresses, mayHoldAddresses} from './addresses.ts';
import {markBreaks} from './mark-breaks.ts';
import {createWordScan, scanAddress, scanWords, type WordScan} from './scan-words.ts';
import {spellingVocabulary} from './spelling.ts';
import {textChunks} from './text-chunks.ts';
import {createWindow, moveWindow} from './text-window.ts';
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
 *
 * ```ts
 * import {createVocabulary} from 'phraseshift';
 *
 * const vocabulary = createVocabulary();
 * const {term} = tokenise({text: "Workers' parties, U.S.S.R.", sections: []}, vocabulary);
 * Array.from(term, id => vocabulary.term(id)); // → ['workers', 'parties', 'u.s.s.r.']
 * ```
 */
export function tokenise(
  document: Pick<Document, 'text' | 'sections'>,
  vocabulary: Vocabulary,
  options: TokeniseOptions = {},
): TokenTable {
  const {text, sections} = document;
  const window = createWindow();
  const draft = createTokenDraft(text.length);
  const words = spellingVocabulary(vocabulary);
  const scan = createWordScan(
    {window, draft, vocabulary: words},
    options.case ?? 'fold',
    options.hyphens ?? 'keep',
  );
  const borders = sectionBorders(document);
  const cuts = textChunks(text, borders);
  for (let k = 1; k < cuts.length; k++) {
    moveWindow(window, text, {start: cuts[k - 1] as number, end: cuts[k] as number});
    if (mayHoldAddresses(window.text)) scanAroundAddresses(scan);
    else scanWords(scan, 0, window.length);
  }
  const breaks = markBreaks({text, draft, vocabulary, gaps: scan.gaps.done(), borders});
  return {vocabulary, ...columnsOf(draft), ...breaks, sections: sectionStarts(draft, sections)};
}

/** Where sections begin and end, rising, and last where the text ends. */
function sectionBorders({text, sections}: Pick<Document, 'text' | 'sections'>): readonly number[] {
  const places = sections.flatMap(({span}) => [span.start, span.end]).filter(place => place < text.length);
  return [...Uint32Array.from(places).sort(), text.length];
}

/** Reads the addresses of the window as one word each, and the words between them. */
function scanAroundAddresses(scan: WordScan): void {
  let from = 0;
  for (const address of addresses(scan.window.text)) {
    scanWords(scan, from, address.start);
    scanAddress(scan, address);
    from = address.end;
  }
  scanWords(scan, from, scan.window.length);
}

function columnsOf({term, start, end, length}: TokenDraft): Pick<TokenTable, 'term' | 'start' | 'end'> {
  return {term: term.slice(0, length), start: start.slice(0, length), end: end.slice(0, length)};
}

/** The first token of each section, and the number of tokens. */
function sectionStarts({start, length}: TokenDraft, sections: readonly Section[]): Uint32Array {
  return Uint32Array.of(
    ...sections.map(({span}) => countBelow(start.subarray(0, length), span.start)),
    length,
  );
}
