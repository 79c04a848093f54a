import type {Mark} from '../parsed.ts';
import type {HtmlRule, Piece} from './ledger-of-pieces.ts';

/** A mark whose text has not begun: it begins with the next word. */
export type Waiting = Omit<Mark, 'span'> & {start: number};

/**
 * The text of a page while it is read from first to last: words, white space that may vanish, and breaks.
 *
 * White space at the edge of a paragraph vanishes, inside one it is one space; the break between paragraphs is put
 * where the first tag between them stands. `length` is how long the text is so far.
 */
export interface TextFlow {
  readonly pieces: readonly Piece[];
  readonly marks: readonly Mark[];
  /** Takes a stretch of the source out. */
  remove(rule: HtmlRule, start: number, end: number): void;
  /** Puts other words for a stretch. */
  replace(rule: HtmlRule, stretch: {start: number; end: number}, after: string): void;
  /** Words that stay as they are. */
  words(length: number): void;
  /** White space that shows as `after` inside a paragraph only. */
  space(start: number, end: number, after: string): void;
  /** Words from here on stand on another line (1) or in another paragraph (2); needs a stretch removed just before. */
  part(strength: 1 | 2): void;
  /** From the next word on; ended by `unmark`. */
  mark(mark: Omit<Mark, 'span'>): Waiting;
  unmark(mark: Waiting): void;
  /** No more words come. */
  end(): void;
}

interface Flow {
  readonly pieces: Piece[];
  readonly spaces: {readonly piece: Piece; readonly after: string}[];
  readonly waiting: Waiting[];
  readonly marks: Mark[];
  length: number;
  /** Line ends wanted before the next word, and the piece that will hold them. */
  breaks: number;
  carrier: Piece | undefined;
}

export function createTextFlow(): TextFlow {
  const flow: Flow = {
    pieces: [],
    spaces: [],
    waiting: [],
    marks: [],
    length: 0,
    breaks: 0,
    carrier: undefined,
  };
  return {
    ...{pieces: flow.pieces, marks: flow.marks},
    remove: (rule, start, end) => {
      if (end > start) push(flow, {rule, start, end, after: ''});
    },
    replace: (rule, {start, end}, after) => {
      arrive(flow);
      flow.length += after.length;
      push(flow, {rule, start, end, after});
    },
    words: length => {
      arrive(flow);
      flow.length += length;
    },
    space: (start, end, after) => {
      flow.spaces.push({piece: push(flow, {rule: 'html-white-space', start, end, after: ''}), after});
    },
    part: strength => part(flow, strength),
    mark: mark => {
      const waiting = {...mark, start: -1};
      flow.waiting.push(waiting);
      return waiting;
    },
    unmark: waiting => unmark(flow, waiting),
    end: () => begin(flow),
  };
}

function push(flow: Flow, piece: Piece): Piece {
  flow.pieces.push(piece);
  return piece;
}

function part(flow: Flow, strength: 1 | 2): void {
  flow.carrier ??= flow.pieces.at(-1);
  flow.breaks = strength === 2 ? 2 : Math.min(2, flow.breaks + 1);
  flow.spaces.length = 0;
}

/** A word arrives: what waited for it is settled. */
function arrive(flow: Flow): void {
  if (flow.breaks > 0) {
    if (flow.length > 0 && flow.carrier !== undefined) {
      flow.carrier.after = '\n'.repeat(flow.breaks);
      flow.length += flow.breaks;
    }
    flow.breaks = 0;
    flow.carrier = undefined;
    settle(flow, false);
  } else settle(flow, flow.length > 0);
  begin(flow);
}

/** What waited for this place begins here; a mark of a place is complete. */
function begin({waiting, marks, length}: Flow): void {
  for (const mark of waiting) {
    mark.start = length;
    if (mark.kind === 'page') marks.push({...bare(mark), span: {start: length, end: length}});
  }
  waiting.length = 0;
}

function bare({start: _, ...mark}: Waiting): Omit<Mark, 'span'> {
  return mark;
}

/** White space shows, plain space only once. */
function settle(flow: Flow, shows: boolean): void {
  let hasSpace = false;
  for (const {piece, after} of flow.spaces) {
    if (!shows || (after === ' ' && hasSpace)) continue;
    hasSpace ||= after === ' ';
    piece.after = after;
    flow.length += after.length;
  }
  flow.spaces.length = 0;
}

/** A mark without words of its own is none, unless it marks a place. */
function unmark(flow: Flow, mark: Waiting): void {
  if (mark.kind === 'page') return;
  if (mark.start >= 0) flow.marks.push({...bare(mark), span: {start: mark.start, end: flow.length}});
  else flow.waiting.splice(flow.waiting.indexOf(mark), 1);
}
