import type {Span} from '../model/span.ts';
import {CLASS, CLASS_OF} from './character-classes.ts';

/** What may stand between two words, as bits. */
export const GAP = {
  /** A mark that phrases do not cross. */
  clause: 1,
  /** A full stop or the like, perhaps closing marks, then white space. */
  stop: 2,
  /** The only stop is one full stop right after the word: it may be that of an abbreviation. */
  fullStop: 4,
  /** After the stop a quotation mark or bracket opens. */
  opening: 8,
  /** A single quotation mark has been opened and not yet closed. */
  quoted: 16,
} as const;

const STRAIGHT_APOSTROPHE = "'";

const NEWLINE = 0x0a;

/** What a gap may do, going by the classes of its marks alone, as bits. */
export const MAY = {
  endParagraph: 1 << 31,
  endClause: bits(
    'apostrophe',
    'hyphen',
    'enDash',
    'opening',
    'closing',
    'singleOpening',
    'quotationMark',
    'divider',
  ),
  endSentence: bits('fullStop', 'stop', 'fullWidthStop'),
} as const;

function bits(...names: readonly (keyof typeof CLASS)[]): number {
  return names.reduce((sum, name) => sum | (1 << CLASS[name]), 0);
}

/** Which classes of marks stand between two words, one bit a class, with MAY.endParagraph when there are two line ends. */
export function marksBetween(text: string, from: number, to: number): number {
  let marks = 0;
  let lines = 0;
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i);
    marks |= 1 << (CLASS_OF[unit] as number);
    if (unit === NEWLINE) lines++;
  }
  return lines > 1 ? marks | MAY.endParagraph : marks;
}

/** Whether and how a sentence may end between the word that ends at `from` and the one that begins at `to`. */
export function readStop(text: string, from: number, to: number): number {
  const isDotted = kindAt(text, from - 1) === CLASS.fullStop; // U.S.S.R. has its stop inside
  let bits = 0;
  let stops = isDotted ? 1 : 0;
  let isStopped = isDotted; // since the last stop there were only closing marks
  for (let i = from; i < to; i++) {
    const kind = kindAt(text, i);
    if (isStop(kind)) {
      stops += kind === CLASS.fullStop && i === from ? 1 : 2;
      isStopped = true;
    }
    if ((isStopped && kind === CLASS.space) || kind === CLASS.fullWidthStop) bits |= GAP.stop;
    else if (bits !== 0 && opensQuotation(text, i)) bits |= GAP.opening;
    if (!isStop(kind) && !mayClose(kind)) isStopped = false;
  }
  return stops === 1 ? bits | GAP.fullStop : bits;
}

/**
 * Whether a phrase may cross from the word that ends where this gap starts to the one that begins where it ends.
 *
 * A single mark before a word opens a quotation (`isQuoted` from then on); after a word it closes one if one is open,
 * else it is an apostrophe: `Workers' Parties`.
 */
export function readClause(text: string, {start, end}: Span, isQuoted: boolean): number {
  let bits = isQuoted ? GAP.quoted : 0;
  for (let i = start; i < end; i++) {
    switch (kindAt(text, i)) {
      case CLASS.opening:
      case CLASS.closing:
      case CLASS.quotationMark:
      case CLASS.divider:
        bits |= GAP.clause;
        break;
      case CLASS.hyphen:
      case CLASS.enDash:
        if (isDash(text, i)) bits |= GAP.clause;
        break;
      case CLASS.singleOpening:
        bits |= GAP.clause | GAP.quoted;
        break;
      case CLASS.apostrophe:
        bits = afterApostrophe(bits, text, {i, start, end});
    }
  }
  return bits;
}

function afterApostrophe(bits: number, text: string, {i, start, end}: Span & {readonly i: number}): number {
  const followsWord = i === start && i > 0;
  const precedesWord = i + 1 === end;
  if (followsWord && (bits & GAP.quoted) === 0) return bits;
  if (followsWord || !precedesWord) return (bits | GAP.clause) & ~GAP.quoted;
  const isElision = text[i] !== STRAIGHT_APOSTROPHE || kindAt(text, i + 1) === CLASS.digit;
  return isElision ? bits : bits | GAP.clause | GAP.quoted;
}

/** Two hyphens, a hyphen between spaces, or an en dash beside one. */
function isDash(text: string, i: number): boolean {
  const before = kindAt(text, i - 1);
  const after = kindAt(text, i + 1);
  if (kindAt(text, i) === CLASS.enDash) return before === CLASS.space || after === CLASS.space;
  return after === CLASS.hyphen || (before === CLASS.space && after === CLASS.space);
}

function opensQuotation(text: string, i: number): boolean {
  const kind = kindAt(text, i);
  if (kind === CLASS.apostrophe) return text[i] === STRAIGHT_APOSTROPHE;
  return kind === CLASS.opening || kind === CLASS.singleOpening || kind === CLASS.quotationMark;
}

function isStop(kind: number): boolean {
  return kind === CLASS.fullStop || kind === CLASS.stop || kind === CLASS.fullWidthStop;
}

function mayClose(kind: number): boolean {
  return (
    kind === CLASS.closing ||
    kind === CLASS.quotationMark ||
    kind === CLASS.apostrophe ||
    kind === CLASS.emphasis
  );
}

function kindAt(text: string, i: number): number {
  return CLASS_OF[text.charCodeAt(i) || 0] as number; // NaN beyond the text
}
