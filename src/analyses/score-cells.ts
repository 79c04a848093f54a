import {type Cell, type Comparison, cellOf} from '../model/comparison.ts';

/**
 * The different pairs of counts of a comparison, so that each is scored once: most words occur once or twice.
 *
 * Found once for all measures.
 */
export interface DistinctCells {
  /** null where a pool of overlapping phrases counts more than the text has words: it is no share, and has no score. */
  readonly cells: readonly (Cell | null)[];
  /** Which of them each term has. */
  readonly cellOfTerm: Uint32Array;
}

/** Which pairs of counts a comparison has, in order of first appearance. */
export function distinctCells(comparison: Comparison): DistinctCells {
  const {terms, target, reference} = comparison;
  const known = new Map<number, number>();
  const cells: (Cell | null)[] = [];
  const cellOfTerm = new Uint32Array(terms.length);
  const stride = reference.size + 1;
  for (let t = 0; t < terms.length; t++) {
    const key = (target.counts[t] as number) * stride + (reference.counts[t] as number);
    const before = known.get(key);
    cellOfTerm[t] = before ?? cells.length;
    if (before !== undefined) continue;
    const cell = cellOf(comparison, t);
    known.set(key, cells.push(isShare(cell) ? cell : null) - 1);
  }
  return {cells, cellOfTerm};
}

/** A score for every term of a comparison; NaN where it is undefined. */
export function scoreCells(
  {cells, cellOfTerm}: DistinctCells,
  score: (cell: Cell) => number | null,
): Float64Array {
  const scores = new Float64Array(cells.length).fill(Number.NaN);
  for (const [i, cell] of cells.entries()) if (cell !== null) scores[i] = score(cell) ?? Number.NaN;
  return spread(scores, cellOfTerm);
}

/** Two scores for every term, such as the bounds of an interval. */
export function scorePairs(
  {cells, cellOfTerm}: DistinctCells,
  score: (cell: Cell) => readonly [number | null, number | null],
): readonly [Float64Array, Float64Array] {
  const low = new Float64Array(cells.length).fill(Number.NaN);
  const high = new Float64Array(cells.length).fill(Number.NaN);
  cells.forEach((cell, i) => {
    if (cell === null) return;
    const [below, above] = score(cell);
    low[i] = below ?? Number.NaN;
    high[i] = above ?? Number.NaN;
  });
  return [spread(low, cellOfTerm), spread(high, cellOfTerm)];
}

function spread(scores: Float64Array, cellOfTerm: Uint32Array): Float64Array {
  const spreadOut = new Float64Array(cellOfTerm.length);
  for (let t = 0; t < spreadOut.length; t++) spreadOut[t] = scores[cellOfTerm[t] as number] as number;
  return spreadOut;
}

function isShare({f1, f2, n1, n2}: Cell): boolean {
  return f1 <= n1 && f2 <= n2;
}
