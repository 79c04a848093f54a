import {type Cell, type Comparison, cellOf} from '../model/comparison.ts';

/**
 * A score for every term of a comparison; NaN where it is undefined.
 *
 * Texts have few different pairs of counts (most words occur once or twice), so each pair is scored once.
 */
export function scoreCells(comparison: Comparison, score: (cell: Cell) => number | null): Float64Array {
  const known = new Map<number, number>();
  const stride = comparison.reference.size + 1;
  return Float64Array.from(comparison.terms, (_, t) => {
    const cell = cellOf(comparison, t);
    const pair = cell.f1 * stride + cell.f2;
    const before = known.get(pair);
    if (before !== undefined) return before;
    const value = isShare(cell) ? (score(cell) ?? Number.NaN) : Number.NaN;
    known.set(pair, value);
    return value;
  });
}

/** A pool of overlapping phrases can count more than the text has words: it is no share, and has no score. */
function isShare({f1, f2, n1, n2}: Cell): boolean {
  return f1 <= n1 && f2 <= n2;
}
