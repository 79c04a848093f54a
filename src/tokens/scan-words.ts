import {type GrowingColumn, growingColumn} from '../base/columns.ts';
import type {Span} from '../model/span.ts';
import {
  clearHead,
  createSpelling,
  EMPTY_HASH,
  hashed,
  type Spelling,
  type SpellingVocabulary,
} from './spelling.ts';
import type {TextWindow} from './text-window.ts';
import {addToken, type TokenDraft} from './token-draft.ts';
import {MARK, PART, ROLE, readingOf, readJoiner, type UnitReading} from './unit-reading.ts';
import {unspacedWords} from './unspaced-words.ts';
import {comparedForm, type Hyphens, type LetterCase, WORD_RULES} from './word-rule.ts';
import {wordShape} from './word-shape.ts';

const SPACE = 0x20;
const COMMA = 0x2c;

/** Everything the walk over words reads and writes. */
export interface WordScan {
  readonly window: TextWindow;
  readonly draft: TokenDraft;
  readonly vocabulary: SpellingVocabulary;
  readonly letterCase: LetterCase;
  readonly rule: RegExp;
  readonly reading: UnitReading;
  spelling: Spelling;
  /** The run of shapes last asked for, of this window's text. */
  run: Span & {readonly text: string; readonly shape: string};
  /** Rows of tokens before which something may end: in front of them stands more than a space or comma. */
  readonly gaps: GrowingColumn;
}

/** A scan that puts the words of the window into the draft. */
export function createWordScan(
  places: Pick<WordScan, 'window' | 'draft' | 'vocabulary'>,
  letterCase: LetterCase,
  hyphens: Hyphens,
): WordScan {
  return {
    ...places,
    letterCase,
    rule: WORD_RULES[hyphens](),
    reading: readingOf(letterCase, hyphens),
    spelling: createSpelling(0),
    run: {text: '', shape: '', start: 0, end: 0},
    gaps: growingColumn(),
  };
}

/**
 * Finds the words of the window from `from` up to `to`: the fast form of WORD_RULES.
 *
 * Letters, marks and digits with single apostrophes and hyphens between them are read here; a word with anything
 * rarer in it goes to the rule itself.
 */
export function scanWords(scan: WordScan, from: number, to: number): void {
  const {units} = scan.window;
  if (scan.spelling.units.length < units.length) scan.spelling = createSpelling(units.length);
  const beyond = units[to] as number;
  units[to] = 0; // words end here, whatever follows
  readWords(scan, from, to);
  units[to] = beyond;
}

/** In one piece and with everything in local constants: a third of the time is saved so. */
function readWords(scan: WordScan, from: number, to: number): void {
  const {reading, spelling, vocabulary, draft, gaps} = scan;
  const {units: letters, head} = spelling;
  const {units} = scan.window;
  let last = -1; // where the last word ended; −1 when the gap after it must be looked at
  for (let i = from; i < to; ) {
    let read = reading[units[i] as number] as number;
    if ((read & PART) !== 0) {
      const start = i;
      let length = 0;
      let hash = EMPTY_HASH;
      clearHead(head);
      while (read >>> 16 === ROLE.part) {
        letters[length++] = read;
        hash = hashed(hash, read);
        read = reading[units[++i] as number] as number;
        if (read > MARK && read >>> 16 !== ROLE.part) read = readJoiner(reading, units, i);
      }
      if (read > MARK) {
        i = scanByRule(scan, start, to);
        last = -1;
      } else {
        if (last === -1 || !isPlainGap(units, last, start)) gaps.push(draft.length);
        addSpelt(scan, {start, end: i}, vocabulary.internSpelling(spelling, length, hash));
        last = i;
      }
    } else i++;
  }
}

function addSpelt({draft, window}: WordScan, {start, end}: Span, term: number): void {
  addToken(draft, term, {start: window.offset + start, end: window.offset + end});
}

/** The commonest gaps, at which nothing ends: a space, or a comma and a space. */
function isPlainGap(units: Uint16Array, from: number, to: number): boolean {
  if (to - from === 1) return units[from] === SPACE;
  return to - from === 2 && units[from] === COMMA && units[from + 1] === SPACE;
}

/** Reads by the written rule; returns where to go on. */
function scanByRule(scan: WordScan, start: number, to: number): number {
  const {text} = scan.window;
  const [word, unspaced] = scan.rule.exec(shapeFrom(scan, start, to)) ?? [];
  if (word === undefined) return start + ((text.codePointAt(start) as number) > 0xffff ? 2 : 1);
  const end = start + word.length;
  if (unspaced === undefined) addByRule(scan, start, end);
  else {
    for (const part of unspacedWords(text.slice(start, end))) {
      addByRule(scan, start + part.start, start + part.end);
    }
  }
  return end;
}

/** The shapes from a unit on: those of a long run are made once, though each word in it asks for them. */
function shapeFrom(scan: WordScan, start: number, to: number): string {
  const {text} = scan.window;
  const {run} = scan;
  if (run.text !== text || start < run.start || start >= run.end || to < run.end) {
    const shape = wordShape(text, start, to);
    scan.run = {text, shape, start, end: start + shape.length};
  }
  return scan.run.shape.slice(start - scan.run.start);
}

function addByRule(scan: WordScan, start: number, end: number): void {
  addWord(scan, {start, end}, comparedForm(scan.window.text.slice(start, end), scan.letterCase));
}

/** Takes what stands from `start` up to `end` as one word, whatever marks are in it. */
export function scanAddress(scan: WordScan, {start, end}: Span): void {
  const address = scan.window.text.slice(start, end);
  addWord(scan, {start, end}, scan.letterCase === 'fold' ? address.toLowerCase() : address);
}

function addWord(scan: WordScan, span: Span, form: string): void {
  scan.gaps.push(scan.draft.length);
  addSpelt(scan, span, scan.vocabulary.intern(form));
}
