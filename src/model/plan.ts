/** A term whose difference is to be tested, and which way it is expected to go; either way unless told. */
export interface PlannedTerm {
  readonly term: string;
  readonly expect?: 'more' | 'less';
}

/** What is to be tested, fixed before looking: only this is confirmed or not, all else is exploration. */
export interface Plan {
  readonly terms: readonly PlannedTerm[];
  /** Name of the keyness measure whose test decides. */
  readonly measure: string;
  /** Name of the correction over the planned terms. */
  readonly correction: string;
  /** The corrected p-value up to which a difference is confirmed. */
  readonly alpha: number;
  /** The Log Ratio, either way, that a confirmed difference must reach. */
  readonly least: number;
  /** The file, for the recipe. */
  readonly path: string;
  readonly sha256: string;
}
