import {growingColumn} from '../base/columns.ts';
import type {TokenTable} from '../model/token-table.ts';
import {CLASS, CLASS_OF} from './character-classes.ts';
import {GAP, MAY, marksBetween, readClause} from './gaps.ts';
import {type FoundWords, isSentenceEnd} from './sentence-end.ts';

const NEWLINE = 0x0a;
const FULL_STOP = 0x2e;

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
    const marks = marksBetween(text, from, to);
    const paragraph = paragraphStart(from, to, marks);
    const isParagraph = row === 0 || paragraph !== -1;
    if (isParagraph) isQuoted = false;
    let gap = 0;
    if ((marks & MAY.endClause) !== 0) {
      gap = readClause(text, {start: paragraph === -1 ? from : paragraph, end: to}, isQuoted);
      isQuoted = (gap & GAP.quoted) !== 0;
    }
    const isSentence =
      isParagraph || (mayEndSentence(text, from, marks) && isSentenceEnd(words, row, row - 1 === sentence));
    if (isParagraph) paragraphs.push(row);
    if (isSentence) sentences.push(row);
    if (isSentence) sentence = row;
    if (isSentence || (gap & GAP.clause) !== 0) clauses.push(row);
  }
  for (const column of [clauses, sentences, paragraphs]) column.push(length);
  return {clauses: clauses.done(), sentences: sentences.done(), paragraphs: paragraphs.done()};
}

/** A stop stands in the gap, or at the end of the word before it (`U.S.S.R.`). */
function mayEndSentence(text: string, from: number, marks: number): boolean {
  return (marks & MAY.endSentence) !== 0 || text.charCodeAt(from - 1) === FULL_STOP;
}

/** Says of one gap after the other where the last paragraph in it begins, or −1 when none does. */
function paragraphFinder({text, borders}: GappedWords): (from: number, to: number, marks: number) => number {
  let next = 0;
  return (from, to, marks) => {
    let border = -1;
    while (next < borders.length && (borders[next] as number) <= to) border = borders[next++] as number;
    // The unit before a border stands for it, so that no mark after it seems to follow a word.
    const blankLine = (marks & MAY.endParagraph) === 0 ? -1 : lastBlankLine(text, from, to);
    return Math.max(border >= from ? border - 1 : -1, blankLine);
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
