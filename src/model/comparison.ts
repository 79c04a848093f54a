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

/** The paragraphs of one side that hold a term: term t stands `count` times in `unit`, from `offsets[t]` up to `offsets[t + 1]`. */
export interface SideUnits {
  readonly offsets: Uint32Array;
  readonly unit: Uint32Array;
  readonly count: Uint32Array;
  /** Running words of each paragraph; they sum to the side's size. */
  readonly unitSizes: Uint32Array;
  /** The section of each paragraph, as a number. */
  readonly unitSection: Uint32Array;
}

/** A comparison with all that a measure may want to see of it. */
export interface WholeComparison extends Comparison {
  /** Absent for frequency lists, and where there are too many paragraphs to draw from. */
  readonly units?: {readonly target: SideUnits; readonly reference: SideUnits};
  /** How often each term stands in a third list, and the words of that list. */
  readonly background?: {readonly counts: Uint32Array; readonly size: number; readonly terms: number};
  /** Of what is drawn by chance. */
  readonly seed: number;
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
