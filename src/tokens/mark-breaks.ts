import {growingColumn} from '../base/columns.ts';
import type {TokenTable} from '../model/token-table.ts';
import {CLASS, CLASS_OF} from './character-classes.ts';
import {GAP, readClause} from './gaps.ts';
import {type FoundWords, isSentenceEnd} from './sentence-end.ts';

const NEWLINE = 0x0a;

/** Words, and where between them something may end. */
export interface GappedWords extends FoundWords {
  /** Rows of the tokens with more than a space or comma before them, rising; row 0 is one of them. */
  readonly gaps: Uint32Array;
  /** Where sections begin and end, rising: paragraphs end there too. */
  readonly borders: readonly number[];
}

/** Where do clauses, sentences and paragraphs begin? */
export function markBreaks(words: GappedWords): Pick<TokenTable, 'clauses' | 'sentences' | 'paragraphs'> {
  const {text, gaps} = words;
  const {start, end, length} = words.draft;
  const paragraphStart = paragraphFinder(words);
  const [clauses, sentences, paragraphs] = [growingColumn(), growingColumn(), growingColumn()];
  let sentence = 0;
  let isQuoted = false;
  for (const row of gaps) {
    const from = row === 0 ? 0 : (end[row - 1] as number);
    const to = start[row] as number;
    const paragraph = row === 0 ? 0 : paragraphStart(from, to);
    const isParagraph = paragraph !== -1;
    const gap = readClause(text, isParagraph ? paragraph : from, to, isQuoted && !isParagraph);
    isQuoted = (gap & GAP.quoted) !== 0;
    const isSentence = isParagraph || isSentenceEnd(words, row, row - 1 === sentence);
    if (isParagraph) paragraphs.push(row);
    if (isSentence) sentences.push(row);
    if (isSentence) sentence = row;
    if (isSentence || (gap & GAP.clause) !== 0) clauses.push(row);
  }
  for (const column of [clauses, sentences, paragraphs]) column.push(length);
  return {clauses: clauses.done(), sentences: sentences.done(), paragraphs: paragraphs.done()};
}

/** Says of one gap after the other where the last paragraph in it begins, or −1 when none does. */
function paragraphFinder({text, borders}: GappedWords): (from: number, to: number) => number {
  let next = 0;
  return (from, to) => {
    let border = -1;
    while (next < borders.length && (borders[next] as number) <= to) border = borders[next++] as number;
    // The unit before a border stands for it, so that no mark after it seems to follow a word.
    return Math.max(border >= from ? border - 1 : -1, lastBlankLine(text, from, to));
  };
}

/** Where the last blank line of a gap ends, or −1 when there is none. */
function lastBlankLine(text: string, from: number, to: number): number {
  let last = -1;
  let isBlank = false; // since the last line end
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i);
    if (unit === NEWLINE) {
      if (isBlank) last = i;
      isBlank = true;
    } else if (CLASS_OF[unit] !== CLASS.space) {
      isBlank = false;
    }
  }
  return last;
}
