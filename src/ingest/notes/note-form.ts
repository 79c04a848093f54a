import type {Replacement} from '../ledger-step.ts';
import {isWritten, type Line, paragraphEnd} from '../text-lines.ts';

/** How a text without markup writes its notes and their marks. */
export interface NoteForm {
  readonly name: string;
  /** So that texts without any cost one look. */
  readonly mayBe: RegExp;
  /** Numbers of parts look alike: three pairs or more are wanted, half of the marks within sentences. */
  readonly mayNumberParts?: true;
  /** Books are cited alike: each mark stands once before its note, and three in four have one. */
  readonly mayCiteBooks?: true;
  /** The label with which a note begins at this line; undefined where none does. */
  noteAt(lines: readonly Line[], i: number): string | undefined;
  /** Index of the last line of the note that begins at this one. */
  noteEnd(lines: readonly Line[], i: number): number;
  /** The marks in this line of the running text. */
  marksAt(lines: readonly Line[], i: number): readonly NoteMark[];
}

export interface NoteMark {
  readonly label: string;
  /** What takes it out. */
  readonly mark: Replacement;
  readonly cutsSentence: boolean;
}

const MOST_LINES = 40;
/** Words before a number that is none of a note. */
const NUMBERED_WORD =
  /(?:^|[^\p{L}])(?:article|chapter|part|section|book|vol(?:ume)?|letter|act|scene|canto|annex|appendix|pp?|page|paragraph|line|verse|nos?|number|note|plate|fig(?:ure)?|table)\.?$/iu;
/** More characters than the longest of them with what stands around it. */
const LONGEST_WORD = 12;

/** Whether the mark at this place in a line numbers the word before it: `Chapter 1`, `page(2)`. */
export function isAfterNumberedWord(words: string, at: number): boolean {
  return NUMBERED_WORD.test(words.slice(Math.max(0, at - LONGEST_WORD), at));
}

/** The last line of a paragraph, and of the next where a colon ends it. */
export function noteWithList(lines: readonly Line[], i: number): number {
  const last = paragraphEnd(lines, i);
  if (!/:[\s–—-]*$/.test(lines[last]?.words ?? '')) return last;
  let next = last + 1;
  while (next < lines.length && !isWritten(lines[next])) next++;
  return next >= lines.length || next > last + 3 ? last : paragraphEnd(lines, next);
}

/** Index of the line, this one or one of the next, that a square bracket ends; -1 where none is near. */
export function bracketEnd(lines: readonly Line[], i: number): number {
  const closes = lines.slice(i, i + MOST_LINES).findIndex(({words}) => /\]\s*$/.test(words));
  return closes < 0 ? -1 : i + closes;
}
