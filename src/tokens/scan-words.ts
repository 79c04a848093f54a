import type {Vocabulary} from '../model/vocabulary.ts';
import {AS_WRITTEN, CLASS, CLASS_OF, LOWER_CASE} from './character-classes.ts';
import type {ParagraphWindow} from './paragraph-window.ts';
import {addToken, type TokenDraft} from './token-draft.ts';
import {unspacedWords} from './unspaced-words.ts';
import {comparedForm, type Hyphens, type LetterCase, WORD_RULES} from './word-rule.ts';

const APOSTROPHE = 0x27;
const HYPHEN = 0x2d;

/** Everything the walk over words reads and writes. */
export interface WordScan {
  readonly window: ParagraphWindow;
  readonly draft: TokenDraft;
  readonly vocabulary: Vocabulary;
  readonly letterCase: LetterCase;
  readonly forms: Uint16Array;
  readonly rule: RegExp;
  readonly splitsHyphens: boolean;
  spelling: Uint16Array;
  /** The paragraph up to where the scan is to stop. */
  stretch: string;
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
    forms: letterCase === 'fold' ? LOWER_CASE : AS_WRITTEN,
    rule: WORD_RULES[hyphens],
    splitsHyphens: hyphens === 'split',
    spelling: new Uint16Array(0),
    stretch: '',
  };
}

/**
 * Finds the words of the window from `from` up to `to`: the fast form of WORD_RULES.
 *
 * Letters, marks and digits of the basic plane with single apostrophes and hyphens between them are read here;
 * whatever is rarer goes to the rule itself.
 */
export function scanWords(scan: WordScan, from: number, to: number): void {
  const {window, forms} = scan;
  const {units} = window;
  if (scan.spelling.length < units.length) scan.spelling = new Uint16Array(units.length);
  scan.stretch = window.text.slice(0, to);
  const next = units[to] as number;
  units[to] = 0; // words end here, whatever follows
  for (let i = from; i < to; ) {
    const unit = units[i] as number;
    if (forms[unit] !== 0) i = scanWord(scan, i);
    else if (needsRule(unit)) i = scanByRule(scan, i);
    else i++;
  }
  units[to] = next;
}

/** Reads the word that begins at `start`; returns where it ends. */
function scanWord(scan: WordScan, start: number): number {
  const {forms, spelling, draft} = scan;
  const {units, offset} = scan.window;
  let length = 0;
  let i = start;
  for (;;) {
    let form = forms[units[i] as number] as number;
    while (form !== 0) {
      spelling[length++] = form;
      form = forms[units[++i] as number] as number;
    }
    const joiner = joinerAt(scan, i);
    if (joiner === END) break;
    if (joiner === RULE) return scanByRule(scan, start);
    spelling[length++] = joiner;
    i++;
  }
  addToken(draft, scan.vocabulary.internUnits(spelling, length), offset + start, offset + i);
  return i;
}

const END = 0;
const RULE = -1;

/** What comes after a stretch of letters: a mark that joins it to the next one, the word's END, or a case for the RULE. */
function joinerAt({window: {units}, forms, splitsHyphens}: WordScan, i: number): number {
  const kind = CLASS_OF[units[i] as number] as number;
  if (kind === CLASS.space) return END;
  const next = units[i + 1] as number;
  switch (kind) {
    case CLASS.apostrophe:
    case CLASS.hyphen:
      if (splitsHyphens && kind === CLASS.hyphen) return END;
      if (forms[next] !== 0) return kind === CLASS.hyphen ? HYPHEN : APOSTROPHE;
      return needsRule(next) ? RULE : END;
    case CLASS.fullStop:
    case CLASS.comma:
    case CLASS.enDash:
      return forms[next] !== 0 || needsRule(next) ? RULE : END;
    default:
      return needsRule(units[i] as number) ? RULE : END;
  }
}

/** Units that may belong to a word, but not in a simple way. */
function needsRule(unit: number): boolean {
  const kind = CLASS_OF[unit] as number;
  return kind >= CLASS.letter && kind <= CLASS.surrogate && LOWER_CASE[unit] === 0;
}

/** Reads by the written rule; returns where to go on. */
function scanByRule(scan: WordScan, start: number): number {
  const [word, unspaced] = scan.rule.exec(scan.stretch.slice(start)) ?? [];
  if (word === undefined) return start + ((scan.stretch.codePointAt(start) as number) > 0xffff ? 2 : 1);
  if (unspaced === undefined) addWord(scan, start, start + word.length);
  else for (const part of unspacedWords(unspaced)) addWord(scan, start + part.start, start + part.end);
  return start + word.length;
}

/** Takes what stands from `start` up to `end` as one word, whatever marks are in it. */
export function scanAddress(
  {window, letterCase, vocabulary, draft}: WordScan,
  start: number,
  end: number,
): void {
  const address = window.text.slice(start, end);
  const form = letterCase === 'fold' ? address.toLowerCase() : address;
  addToken(draft, vocabulary.intern(form), window.offset + start, window.offset + end);
}

function addWord(
  {window, stretch, letterCase, vocabulary, draft}: WordScan,
  start: number,
  end: number,
): void {
  const form = comparedForm(stretch.slice(start, end), letterCase);
  addToken(draft, vocabulary.intern(form), window.offset + start, window.offset + end);
}
