/**
 * How often each term occurs in each unit (paragraph) of a text, with the empty cells left out.
 *
 * The occurrences of term t stand at `offsets[t]` up to `offsets[t + 1]` of `unit` and `count`.
 */
export interface SparseCounts {
  readonly offsets: Uint32Array;
  readonly unit: Uint32Array;
  readonly count: Uint32Array;
  /** Running words of each unit. */
  readonly unitSizes: Uint32Array;
}

/** Intervals of many terms; element i of both arrays belongs to the i-th term asked for. NaN where there is none. */
export interface IntervalColumns {
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/** Which terms to work on, as indexes; every term unless said. */
export function termsAsked({offsets}: SparseCounts, terms?: ArrayLike<number>): ArrayLike<number> {
  return terms ?? Uint32Array.from({length: Math.max(0, offsets.length - 1)}, (_, term) => term);
}
