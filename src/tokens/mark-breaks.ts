import {type GrowingColumn, growingColumn} from '../base/columns.ts';
import type {Vocabulary} from '../model/vocabulary.ts';
import {isAbbreviated} from './abbreviations.ts';
import {CLASS, CLASS_OF} from './character-classes.ts';
import {GAP, readClause, readStop} from './gaps.ts';
import type {ParagraphWindow} from './paragraph-window.ts';
import type {TokenDraft} from './token-draft.ts';

const SPACE = 0x20;
const COMMA = 0x2c;
const FULL_STOP = 0x2e;

/** Tokens being found, and the first token of each clause, sentence and paragraph so far. */
export interface Breaks {
  readonly window: ParagraphWindow;
  readonly draft: TokenDraft;
  readonly vocabulary: Vocabulary;
  readonly clauses: GrowingColumn;
  readonly sentences: GrowingColumn;
  readonly paragraphs: GrowingColumn;
}

/** Breaks of the tokens in this draft, none found yet. */
export function createBreaks(places: Pick<Breaks, 'window' | 'draft' | 'vocabulary'>): Breaks {
  return {...places, clauses: growingColumn(), sentences: growingColumn(), paragraphs: growingColumn()};
}

/** Marks where the paragraph in the window and its clauses and sentences begin; its tokens are those from `first` on. */
export function markBreaks(breaks: Breaks, first: number): void {
  const {window, draft, clauses, sentences, paragraphs} = breaks;
  if (first === draft.length) return;
  for (const column of [paragraphs, sentences, clauses]) column.push(first);
  let sentence = first;
  let end = window.offset;
  let isQuoted = false;
  for (let row = first; row < draft.length; row++) {
    const start = draft.start[row] as number;
    if (row === first || !isPlainGap(window, end, start)) {
      const gap = readClause(window.units, end - window.offset, start - window.offset, isQuoted);
      isQuoted = (gap & GAP.quoted) !== 0;
      const endsSentence = row > first && isSentenceEnd(breaks, row, row - 1 === sentence);
      if (endsSentence) {
        sentence = row;
        sentences.push(row);
      }
      if (row > first && (endsSentence || (gap & GAP.clause) !== 0)) clauses.push(row);
    }
    end = draft.end[row] as number;
  }
}

/** The commonest gaps, which break nothing: a space, or a comma and a space. */
function isPlainGap({units, offset}: ParagraphWindow, end: number, start: number): boolean {
  const from = end - offset;
  if (units[from - 1] === FULL_STOP) return false;
  if (start - end === 1) return units[from] === SPACE;
  return start - end === 2 && units[from] === COMMA && units[from + 1] === SPACE;
}

/** Whether a sentence ends before the token of this row. `isAlone`: its sentence so far is the one token before. */
function isSentenceEnd(breaks: Breaks, row: number, isAlone: boolean): boolean {
  const {draft, window} = breaks;
  const {units, offset} = window;
  const start = (draft.start[row] as number) - offset;
  const [from, to] = [(draft.start[row - 1] as number) - offset, (draft.end[row - 1] as number) - offset];
  const gap = readStop(units, to, start);
  if ((gap & GAP.stop) === 0) return false;
  const begins = (gap & GAP.opening) !== 0 || CLASS_OF[units[start] as number] !== CLASS.lowerCase;
  if (!begins || (gap & GAP.fullStop) === 0) return begins;
  const isInitial = isCapital(units, from, to);
  if (isAlone && (isInitial || isShortNumber(units, from, to))) return false; // a label: `1. The …`
  return !isAbbreviated(wordAt(breaks, row - 1), nextWordAt(breaks, row), isInitial);
}

function wordAt({vocabulary, draft}: Breaks, row: number): string {
  return vocabulary.term(draft.term[row] as number).toLowerCase();
}

/** With its stop, if it is an initial: the I of `V. I. Lenin` is not the word that can begin a sentence. */
function nextWordAt(breaks: Breaks, row: number): string {
  const {draft, window} = breaks;
  const from = (draft.start[row] as number) - window.offset;
  const to = (draft.end[row] as number) - window.offset;
  const word = wordAt(breaks, row);
  return isCapital(window.units, from, to) && window.units[to] === FULL_STOP ? `${word}.` : word;
}

/** One capital letter, or one letter of a script without capitals. */
function isCapital(units: Uint16Array, from: number, to: number): boolean {
  return to - from === 1 && CLASS_OF[units[from] as number] === CLASS.letter;
}

/** A number such as labels the points of a list. */
function isShortNumber(units: Uint16Array, from: number, to: number): boolean {
  return to - from <= 3 && units.subarray(from, to).every(unit => CLASS_OF[unit] === CLASS.digit);
}
