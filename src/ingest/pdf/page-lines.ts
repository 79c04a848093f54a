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
}

// A gap of one em parts two columns; words of a line are never so far apart, even when it is spread to the margin.
const GUTTER = 1;
const FEWEST_LINES = 4;
const SPACE = 0.12;

/** The lines of a page in reading order: down each column, columns from left to right, between lines across all. */
export function pageLines(pieces: readonly Piece[]): readonly Line[] {
  return ordered(rows(pieces).flatMap(parted).map(lineOf));
}

/** Pieces on one line of the page, from left to right; rows from top to bottom. */
function rows(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const found: Piece[][] = [];
  for (const piece of pieces.toSorted((a, b) => b.y - a.y || a.x - b.x)) {
    const row = found.at(-1);
    const first = row?.[0];
    // Raised marks of notes stand up to half a letter above their line.
    if (
      row !== undefined &&
      first !== undefined &&
      Math.abs(first.y - piece.y) < 0.5 * Math.max(first.size, piece.size)
    ) {
      row.push(piece);
    } else found.push([piece]);
  }
  return found.map(row => row.sort((a, b) => a.x - b.x));
}

function parted(row: readonly Piece[]): readonly (readonly Piece[])[] {
  const parts: Piece[][] = [];
  for (const piece of row) {
    const last = parts.at(-1)?.at(-1);
    const gap = last === undefined ? Number.POSITIVE_INFINITY : piece.x - (last.x + last.width);
    if (gap > GUTTER * piece.size && gap > GUTTER * (last?.size ?? 0)) parts.push([piece]);
    else parts.at(-1)?.push(piece);
  }
  return parts;
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
    const isRaised =
      piece.size < 0.8 * size && piece.y > base.y && /^\s*(?:\d{1,3}|[*†‡§]+)\s*$/.test(piece.text);
    if (isRaised) raised.push({start: text.length, end: text.length + piece.text.length});
    text += piece.text;
    end = piece.x + piece.width;
  }
  const [first, last] = [pieces[0] as Piece, pieces.at(-1) as Piece];
  return {text, raised, left: first.x, right: last.x + last.width, y: base.y, size};
}

function ordered(lines: readonly Line[]): readonly Line[] {
  const gutter = gutterOf(lines);
  if (gutter === undefined) return lines.toSorted((a, b) => b.y - a.y || a.left - b.left);
  const result: Line[] = [];
  let band: Line[] = [];
  const flush = () => {
    result.push(...ordered(band.filter(({right}) => right <= gutter + 1)));
    result.push(...ordered(band.filter(({right}) => right > gutter + 1)));
    band = [];
  };
  for (const line of lines.toSorted((a, b) => b.y - a.y || a.left - b.left)) {
    if (line.left < gutter && line.right > gutter + 1) {
      flush();
      result.push(line);
    } else band.push(line);
  }
  flush();
  return result;
}

/** Where no line of two columns stands: with some lines on each side, side by side, and few that cross. */
function gutterOf(lines: readonly Line[]): number | undefined {
  const candidates = lines.map(({right}) => right).toSorted((a, b) => a - b);
  let best: number | undefined;
  let fewest = lines.length / 4;
  for (const at of candidates.filter((right, i) => right !== candidates[i - 1])) {
    const left = lines.filter(({right}) => right <= at + 1);
    const right = lines.filter(line => line.left > at + 1);
    const crossing = lines.length - left.length - right.length;
    if (left.length < FEWEST_LINES || right.length < FEWEST_LINES || crossing >= fewest) continue;
    if (besides(left, right) < FEWEST_LINES) continue;
    [best, fewest] = [at, crossing];
  }
  return best;
}

/** How many lines on the right have one on the left at their height. */
function besides(left: readonly Line[], right: readonly Line[]): number {
  const [top, bottom] = [Math.max(...left.map(({y}) => y)), Math.min(...left.map(({y}) => y))];
  return right.filter(({y, size}) => y <= top + size && y >= bottom - size).length;
}
