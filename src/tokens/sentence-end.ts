import type {Vocabulary} from '../model/vocabulary.ts';
import {type Follower, followerOf, isAbbreviated, LONGEST_ABBREVIATION} from './abbreviations.ts';
import {CLASS, CLASS_OF} from './character-classes.ts';
import {GAP, readStop} from './gaps.ts';
import type {TokenDraft} from './token-draft.ts';

/** A text and its tokens, while its sentences are sought. */
export interface FoundWords {
  readonly text: string;
  readonly draft: TokenDraft;
  readonly vocabulary: Vocabulary;
}

/** Whether a sentence ends before the token of this row. `isAlone`: its sentence so far is the one token before. */
export function isSentenceEnd(words: FoundWords, row: number, isAlone: boolean): boolean {
  const {text} = words;
  const {start, end} = words.draft;
  const [from, to, next] = [start[row - 1] as number, end[row - 1] as number, start[row] as number];
  const gap = readStop(text, to, next);
  if ((gap & GAP.stop) === 0) return false;
  const begins = (gap & GAP.opening) !== 0 || CLASS_OF[text.charCodeAt(next)] !== CLASS.lowerCase;
  if (!begins || (gap & GAP.fullStop) === 0) return begins;
  const isLabel = isAlone && (isCapital(text, from, to) || isShortNumber(text, from, to));
  if (isLabel) return false; // `1. The …`
  const follower = followerAt(words, row - 1);
  return follower === undefined || !isAbbreviated(follower, nextWordAt(words, row));
}

/** What follows the word of this row if it is an abbreviation. Initials and dotted letters are. */
function followerAt(words: FoundWords, row: number): Follower | undefined {
  const {text, draft} = words;
  const [from, to] = [draft.start[row] as number, draft.end[row] as number];
  const isDotted = text[to - 1] === '.';
  const known = to - from <= LONGEST_ABBREVIATION || isDotted ? followerOf(wordAt(words, row)) : undefined;
  return known ?? (isDotted || isCapital(text, from, to) ? 'anything' : undefined);
}

function wordAt({vocabulary, draft}: FoundWords, row: number): string {
  return vocabulary.term(draft.term[row] as number).toLowerCase();
}

/** With its stop, if it is an initial: the I of `V. I. Lenin` is not the word that can begin a sentence. */
function nextWordAt(words: FoundWords, row: number): string {
  const {text, draft} = words;
  const end = draft.end[row] as number;
  const isInitial = isCapital(text, draft.start[row] as number, end) && text[end] === '.';
  return isInitial ? `${wordAt(words, row)}.` : wordAt(words, row);
}

/** One capital letter, or one letter of a script without capitals. */
function isCapital(text: string, from: number, to: number): boolean {
  return to - from === 1 && CLASS_OF[text.charCodeAt(from)] === CLASS.letter;
}

/** A number such as labels the points of a list. */
function isShortNumber(text: string, from: number, to: number): boolean {
  return to - from <= 3 && /^\p{N}+$/u.test(text.slice(from, to));
}
