/** What a keyness measure sees of one term: how often in target and reference, and how long these are, in words. */
export interface Cell {
  readonly f1: number;
  readonly f2: number;
  readonly n1: number;
  readonly n2: number;
}

/** One side of a comparison; element i of `counts` belongs to term i. */
export interface Side {
  readonly label: string;
  readonly counts: Uint32Array;
  /** Running words. */
  readonly size: number;
}

/** Two texts counted over the same terms. Positive always means more in the target. */
export interface Comparison {
  readonly terms: readonly string[];
  readonly target: Side;
  readonly reference: Side;
}

/** The cell of term i. */
export function cellOf({target, reference}: Comparison, i: number): Cell {
  return {
    f1: target.counts[i] as number,
    f2: reference.counts[i] as number,
    n1: target.size,
    n2: reference.size,
  };
}
