/**
 * Terms and their ids, 0, 1, 2, … in order of first appearance: the same ids on every machine.
 *
 * A vocabulary only grows: an id once given stays. Several token tables may share one.
 */
export interface Vocabulary {
  readonly size: number;
  /** The term of an id below `size`; throws RangeError for another. */
  term(id: number): string;
  /** The id of a term, given now if it has none. */
  intern(term: string): number;
  /** The id of a term, or −1 when it has none. */
  idOf(term: string): number;
}
