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
  /**
   * The id of the term spelt by `length` UTF-16 units of a view, the first being unit `from`, given now if it has
   * none. Makes no string. The view must go on for eight units more.
   */
  internUnits(view: DataView, from: number, length: number): number;
  /** The id of a term, or −1 when it has none. */
  idOf(term: string): number;
}
