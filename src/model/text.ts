import type {Document} from './document.ts';
import type {TokenTable} from './token-table.ts';

/** A document, or some of its sections, with its tokens: what the analyses take. */
export interface Text {
  /** As the user named it: `moscow-1957`, `moscow-1957:II`. */
  readonly label: string;
  readonly document: Document;
  /** Of the whole document. */
  readonly tokens: TokenTable;
  /** Which of `document.sections` are counted, as rising indexes. */
  readonly counted: readonly number[];
  /** What a layer of spelling and name variants made of the tokens; absent where none was asked for. */
  readonly variants?: VariantMapping;
  /** What somebody chose to count besides the running text, to leave out, or to compare words as; absent where nobody chose. */
  readonly chosen?: CountedChoice;
}

/** A choice of what is counted, and as what, that is not the default: quotations in, notes out, no paratext, words in lower case. */
export interface CountedChoice {
  readonly quotations?: 'out' | 'only';
  readonly notes?: 'in' | 'only';
  readonly paratext?: true;
  readonly case?: 'keep';
  readonly hyphens?: 'split';
  readonly unit?: 'lemma' | 'stem';
}

/** A list of variants: its name, or the path and SHA-256 of a user's own. */
export interface VariantSource {
  readonly name: string;
  readonly sha256?: string;
}

/** A way of writing, in compared words, and the form under which it is compared. */
export interface VariantPair {
  readonly variant: string;
  readonly form: string;
}

/** Which tokens are compared under another form than they are written in. */
export interface VariantMapping {
  readonly lists: readonly VariantSource[];
  readonly pairs: readonly VariantPair[];
  /** For each token which of the pairs it was mapped by, or −1. */
  readonly pair: Int32Array;
}

/** A frequency list from elsewhere: no text behind it, so no paragraphs, no intervals by resampling, no lines. */
export interface FrequencyList {
  readonly label: string;
  readonly path: string;
  readonly sha256: string;
  readonly terms: readonly string[];
  readonly counts: Uint32Array;
}
