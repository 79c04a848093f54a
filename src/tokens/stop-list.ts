/** A named list of words that charts and reports may hide. Hiding them never changes a total. */
export interface StopList {
  readonly name: string;
  /** BCP 47: `en`. */
  readonly language: string;
  /** What kinds of words are in it. */
  readonly about: string;
  /** In lower case, with straight apostrophes. */
  readonly words: ReadonlySet<string>;
}
