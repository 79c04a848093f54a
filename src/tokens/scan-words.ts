import {type GrowingColumn, growingColumn} from '../base/columns.ts';
import type {Span} from '../model/span.ts';
import type {Vocabulary} from '../model/vocabulary.ts';
import type {TextWindow} from './text-window.ts';
import {addToken, type TokenDraft} from './token-draft.ts';
import {unspacedWords} from './unspaced-words.ts';
import {createBorders, findBorders, readingOf, type UnitReading, type WordBorders} from './word-borders.ts';
import {comparedForm, type Hyphens, type LetterCase, WORD_RULES} from './word-rule.ts';

const SPACE = 0x20;
const COMMA = 0x2c;

/** Everything the walk over words reads and writes. */
export interface WordScan {
  readonly window: TextWindow;
  readonly draft: TokenDraft;
  readonly vocabulary: Vocabulary;
  readonly letterCase: LetterCase;
  readonly rule: RegExp;
  readonly reading: UnitReading;
  borders: WordBorders;
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
    rule: WORD_RULES[hyphens],
    reading: readingOf(letterCase, hyphens),
    borders: createBorders(0),
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
  const {window, draft, vocabulary, gaps} = scan;
  const {units, offset} = window;
  if (scan.borders.places.length < units.length) scan.borders = createBorders(units.length);
  const {places, rare, view} = scan.borders;
  const next = units[to] as number;
  units[to] = 0; // words end here, whatever follows
  const count = findBorders(scan.borders, units, {from, to, ...scan.reading});
  units[to] = next;
  let nextRare = 0;
  let last = from;
  let isAfterRule = true;
  for (let k = 0; k < count; k += 2) {
    const start = places[k] as number;
    const end = places[k + 1] as number;
    if ((rare[nextRare] as number) < end) {
      while ((rare[nextRare] as number) < end) nextRare++;
      last = scanByRule(scan, {start: Math.max(start, last), end}, to);
      isAfterRule = true;
    } else if (start >= last) {
      if (isAfterRule || !isPlainGap(units, last, start)) gaps.push(draft.length);
      addToken(draft, vocabulary.internUnits(view, start, end - start), offset + start, offset + end);
      last = end;
      isAfterRule = false;
    }
  }
}

/** The commonest gaps, at which nothing ends: a space, or a comma and a space. */
function isPlainGap(units: Uint16Array, from: number, to: number): boolean {
  if (to - from === 1) return units[from] === SPACE;
  return to - from === 2 && units[from] === COMMA && units[from + 1] === SPACE;
}

/** Reads what may be words by the written rule; returns where the last one ends. */
function scanByRule(scan: WordScan, {start, end}: Span, to: number): number {
  const stretch = scan.window.text.slice(0, to);
  let at = start;
  while (at < end) {
    const [word, unspaced] = scan.rule.exec(stretch.slice(at)) ?? [];
    if (word === undefined) {
      at += (stretch.codePointAt(at) as number) > 0xffff ? 2 : 1;
      continue;
    }
    if (unspaced === undefined) addByRule(scan, at, at + word.length);
    else for (const part of unspacedWords(unspaced)) addByRule(scan, at + part.start, at + part.end);
    at += word.length;
  }
  return at;
}

function addByRule(scan: WordScan, start: number, end: number): void {
  addWord(scan, {start, end}, comparedForm(scan.window.text.slice(start, end), scan.letterCase));
}

/** Takes what stands from `start` up to `end` as one word, whatever marks are in it. */
export function scanAddress(scan: WordScan, {start, end}: Span): void {
  const address = scan.window.text.slice(start, end);
  addWord(scan, {start, end}, scan.letterCase === 'fold' ? address.toLowerCase() : address);
}

function addWord(scan: WordScan, {start, end}: Span, form: string): void {
  const {vocabulary, draft, window, gaps} = scan;
  gaps.push(draft.length);
  addToken(draft, vocabulary.intern(form), window.offset + start, window.offset + end);
}
