/** Ways of writing the same word or name, and the one under which they are compared. A list knows no text. */
export interface VariantList {
  /** As `--variants` names it. */
  readonly name: string;
  /** What it takes for the same, and what it lets pass. */
  readonly about: string;
  /** The form under which a word in lower case is compared; undefined for a word that is no variant. */
  formOf(word: string): string | undefined;
  /** Phrases that are one word elsewhere: words in lower case, parted by spaces, and that word. */
  readonly phrases: readonly (readonly [phrase: string, form: string])[];
}
