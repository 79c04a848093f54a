import {type Cell, type Comparison, cellOf} from '../model/comparison.ts';

/**
 * A score for every term of a comparison; NaN where it is undefined.
 *
 * Texts have few different pairs of counts (most words occur once or twice), so each pair is scored once.
 */
export function scoreCells(comparison: Comparison, score: (cell: Cell) => number | null): Float64Array {
  const {first, pair} = distinctPairs(comparison);
  const known = Float64Array.from(first, t => {
    const cell = cellOf(comparison, t);
    return isShare(cell) ? (score(cell) ?? Number.NaN) : Number.NaN;
  });
  return Float64Array.from(pair, i => known[i] as number);
}

/** Two scores for every term, such as the bounds of an interval. */
export function scorePairs(
  comparison: Comparison,
  score: (cell: Cell) => readonly [number | null, number | null],
): readonly [Float64Array, Float64Array] {
  const {first, pair} = distinctPairs(comparison);
  const low = new Float64Array(first.length).fill(Number.NaN);
  const high = new Float64Array(first.length).fill(Number.NaN);
  first.forEach((t, i) => {
    const cell = cellOf(comparison, t);
    if (!isShare(cell)) return;
    const [below, above] = score(cell);
    low[i] = below ?? Number.NaN;
    high[i] = above ?? Number.NaN;
  });
  return [Float64Array.from(pair, i => low[i] as number), Float64Array.from(pair, i => high[i] as number)];
}

/** Which pair of counts each term has, and the first term that has each pair. */
function distinctPairs({terms, target, reference}: Comparison): {
  readonly first: readonly number[];
  readonly pair: Uint32Array;
} {
  const known = new Map<number, number>();
  const first: number[] = [];
  const pair = new Uint32Array(terms.length);
  const stride = reference.size + 1;
  for (let t = 0; t < terms.length; t++) {
    const key = (target.counts[t] as number) * stride + (reference.counts[t] as number);
    const before = known.get(key);
    pair[t] = before ?? first.length;
    if (before === undefined) known.set(key, first.push(t) - 1);
  }
  return {first, pair};
}

/** A pool of overlapping phrases can count more than the text has words: it is no share, and has no score. */
function isShare({f1, f2, n1, n2}: Cell): boolean {
  return f1 <= n1 && f2 <= n2;
}
