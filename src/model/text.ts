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
}

/** A frequency list from elsewhere: no text behind it, so no paragraphs, no intervals by resampling, no lines. */
export interface FrequencyList {
  readonly label: string;
  readonly path: string;
  readonly sha256: string;
  readonly terms: readonly string[];
  readonly counts: Uint32Array;
}
