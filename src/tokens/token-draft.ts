import {enlarged} from '../base/columns.ts';
import type {Span} from '../model/span.ts';

/** Tokens while they are being found: three columns with room to spare, `length` rows of them in use. */
export interface TokenDraft {
  term: Uint32Array<ArrayBuffer>;
  start: Uint32Array<ArrayBuffer>;
  end: Uint32Array<ArrayBuffer>;
  length: number;
}

/** A draft with room for as many tokens as a text of this length is likely to have; it grows when full. */
export function createTokenDraft(textLength: number): TokenDraft {
  const capacity = 16 + Math.ceil(textLength / 5);
  return {
    term: new Uint32Array(capacity),
    start: new Uint32Array(capacity),
    end: new Uint32Array(capacity),
    length: 0,
  };
}

/** Writes one more token. */
export function addToken(draft: TokenDraft, term: number, {start, end}: Span): void {
  const row = draft.length;
  if (row === draft.term.length) grow(draft);
  draft.term[row] = term;
  draft.start[row] = start;
  draft.end[row] = end;
  draft.length = row + 1;
}

function grow(draft: TokenDraft): void {
  const capacity = draft.length * 2;
  draft.term = enlarged(draft.term, capacity);
  draft.start = enlarged(draft.start, capacity);
  draft.end = enlarged(draft.end, capacity);
}
