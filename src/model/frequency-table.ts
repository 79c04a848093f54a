/**
 * How often each term occurs in each unit (paragraph) of a text.
 *
 * Sparse, by term: the occurrences of term t stand at `offsets[t]` up to `offsets[t + 1]` of `unit` (rising)
 * and `count` (never 0). Words: the counts of a unit sum to its size. Phrases: sizes stay numbers of words,
 * since the rate of a phrase is per word of the text.
 */
export interface FrequencyTable {
  readonly label: string;
  /** In order of first appearance in the text. */
  readonly terms: readonly string[];
  /** Occurrences of each term. */
  readonly counts: Uint32Array;
  /** Running words of the text. */
  readonly size: number;
  /** How the units are cited: `I.1`. None when only totals are known. */
  readonly units: readonly string[];
  /** Running words of each unit; they sum to `size`. */
  readonly unitSizes: Uint32Array;
  readonly offsets: Uint32Array;
  readonly unit: Uint32Array;
  readonly count: Uint32Array;
  /**
   * Where each occurrence begins, in running words from 0: those of term 0, then those of term 1, … rising within a
   * term; term t has `counts[t]`. Absent unless asked for.
   */
  readonly positions?: Uint32Array | undefined;
}
