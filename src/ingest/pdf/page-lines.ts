import {guttersOf, inReadingOrder} from './columns.ts';
import type {Piece} from './pdf-pages.ts';

/** A printed line, or the part of one that lies in a column. */
export interface Line {
  readonly text: string;
  /** Digits and asterisks set high and small: what they refer to is a note. */
  readonly raised: readonly {readonly start: number; readonly end: number}[];
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  /** Where the words begin after the number or mark of an item of a list, which stands apart from them. */
  readonly hang?: number;
}

// Words of a line are never an em apart, even when it is spread to the margin. Where lines below one another are all
// parted at one place, less is enough.
const [APART, IN_GUTTER] = [1, 0.5];
// In a narrow column they may be.
const FAR_APART = 3;
// Programs set the words of an item up to half an inch behind its number.
const BEHIND_MARK = 4;
/** The number or mark of an item of a list, as an expression. */
export const ITEM = '\\(?(?:\\d{1,3}|[a-z]|[ivxl]{1,5})[.)]|[•‣▪◦–—]';
const MARK = new RegExp(`^\\s*(?:${ITEM}|[·*-])\\s*$`, 'i');
const SPACE = 0.12;
// A mark of a note is smaller than its line and stands higher.
const [RAISED_SIZE, RAISED_BY] = [0.9, 0.1];

/** The lines of a page in reading order: down each column, columns from left to right, between lines across all. */
export function pageLines(pieces: readonly Piece[]): readonly Line[] {
  const found = rows(pieces);
  const gutters = guttersOf(found.flatMap(row => parted(row, isWide)).map(lineOf));
  if (gutters.length === 0) return inReadingOrder(found.flatMap(row => parted(row, isApart)).map(lineOf));
  const isParted = (gap: Gap) =>
    isWide(gap) && gutters.some(at => at <= gap.end && at > gap.end - gap.width - 1);
  const parts = found.flatMap(row => parted(row, isParted));
  const across = parts.filter(part => columnOf(part[0]?.x ?? 0, gutters) !== columnOf(endOf(part), gutters));
  const lines = columnsIn(pieces, across.flat(), gutters).flatMap(column =>
    rows(column).flatMap(row => parted(row, isFarApart)),
  );
  return inReadingOrder([...across, ...lines].map(lineOf));
}

/** White space between two pieces, the size of the letters beside it, and where it ends. */
interface Gap {
  readonly width: number;
  readonly size: number;
  readonly end: number;
}

const isWide = ({width, size}: Gap) => width > IN_GUTTER * size;
const isApart = ({width, size}: Gap) => width > APART * size;
const isFarApart = ({width, size}: Gap) => width > FAR_APART * size;

/** The pieces of each column but for those of lines across columns. Lines side by side may stand at uneven heights. */
function columnsIn(
  pieces: readonly Piece[],
  across: readonly Piece[],
  gutters: readonly number[],
): readonly (readonly Piece[])[] {
  const others = new Set(across);
  const columns: Piece[][] = Array.from({length: gutters.length + 1}, () => []);
  for (const piece of pieces) if (!others.has(piece)) columns[columnOf(piece.x, gutters)]?.push(piece);
  return columns;
}

/** How many gutters lie to the left of a place. */
function columnOf(x: number, gutters: readonly number[]): number {
  return gutters.filter(gutter => gutter + 1 < x).length;
}

function endOf(part: readonly Piece[]): number {
  const last = part.at(-1);
  return last === undefined ? 0 : last.x + last.width;
}

/** Pieces on one line of the page, from left to right; rows from top to bottom. */
function rows(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const found: Piece[][] = [];
  let top = Number.POSITIVE_INFINITY;
  const lines = pieces.map((piece, i) => ({piece, y: baseline(piece, pieces[i - 1])}));
  for (const {piece, y} of lines.sort((a, b) => b.y - a.y || a.piece.x - b.piece.x)) {
    const row = found.at(-1);
    const size = Math.max(row?.[0]?.size ?? 0, piece.size);
    if (row !== undefined && top - y < 0.5 * size) row.push(piece);
    else {
      found.push([piece]);
      top = y;
    }
  }
  return found.map(row => row.sort((a, b) => a.x - b.x));
}

/** The height of the line that a piece belongs to: of a mark of a note, that of the word before it. */
function baseline(piece: Piece, before: Piece | undefined): number {
  if (before === undefined || !isRaised(piece, before)) return piece.y;
  const gap = piece.x - (before.x + before.width);
  return Math.abs(gap) < 0.5 * before.size && piece.y - before.y < before.size ? before.y : piece.y;
}

function isRaised(piece: Piece, base: Piece): boolean {
  const isSmaller = piece.size < RAISED_SIZE * base.size && piece.y > base.y + RAISED_BY * base.size;
  return isSmaller && /^\s*(?:\d{1,3}|[*†‡§]+)\s*$/.test(piece.text);
}

/** A row cut at gaps, but not behind the number of an item. */
function parted(row: readonly Piece[], isCut: (gap: Gap) => boolean): readonly (readonly Piece[])[] {
  const parts: Piece[][] = [];
  for (const piece of row) {
    const part = parts.at(-1);
    const last = part?.at(-1);
    const width = last === undefined ? Number.POSITIVE_INFINITY : piece.x - (last.x + last.width);
    const gap = {width, size: Math.max(piece.size, last?.size ?? 0), end: piece.x};
    const isItem = part?.length === 1 && isMark(part[0] as Piece, piece) && width < BEHIND_MARK * gap.size;
    if (part === undefined || (!isItem && isCut(gap))) parts.push([piece]);
    else part.push(piece);
  }
  return parts;
}

/** Whether a piece is the number or mark of the item or note whose words follow. */
function isMark(piece: Piece, next: Piece): boolean {
  return MARK.test(piece.text) || isRaised(piece, next);
}

function lineOf(pieces: readonly Piece[]): Line {
  const size = Math.max(...pieces.map(piece => piece.size));
  const base = pieces.find(piece => piece.size === size) as Piece;
  const raised: {start: number; end: number}[] = [];
  let text = '';
  let end = Number.POSITIVE_INFINITY;
  for (const piece of pieces) {
    const isApart = piece.x - end > SPACE * size && !/\s$/.test(text) && !/^\s/.test(piece.text);
    if (isApart) text += ' ';
    if (isRaised(piece, base)) raised.push({start: text.length, end: text.length + piece.text.length});
    text += piece.text;
    end = piece.x + piece.width;
  }
  const [first, second, last] = [pieces[0] as Piece, pieces[1], pieces.at(-1) as Piece];
  const hang = second !== undefined && isMark(first, second) ? {hang: second.x} : {};
  return {text, raised, left: first.x, right: last.x + last.width, y: base.y, size, ...hang};
}
