import type {Ledger} from '../model/ledger.ts';
import type {Span} from '../model/span.ts';
import type {Decoded} from './decode.ts';

/**
 * What a format's own markup says of a stretch of the text, or where there is none, what its form shows beyond doubt.
 *
 * `page` marks the place where a page begins, with an empty span.
 */
export interface Mark {
  readonly kind: 'heading' | 'quotation' | 'note' | 'paratext' | 'page';
  /** In the text after the reader's own ledger. */
  readonly span: Span;
  /** Of a heading: 1 for the highest. */
  readonly level?: number;
  /** What the file calls it: the number of a page or a note, the id of a division. */
  readonly label?: string;
  /** No markup says it: a rule told it from the form of the text. */
  readonly isByForm?: true;
}

/** What a file says of its text besides the text: a manifest's words go before these. */
export interface ParsedFacts {
  readonly title?: string;
  /** Whose text it is: the parties that signed it, who spoke. */
  readonly parties?: string;
  readonly dates?: {readonly adopted?: string; readonly published?: string};
  readonly language?: string;
  readonly edition?: string;
  readonly translator?: string;
  readonly transcriber?: string;
  readonly url?: string;
  readonly rights?: string;
}

/** A finding of a reader about the file, with its place in the source text. */
export interface ParsedNote {
  readonly code: string;
  readonly text: string;
  readonly at?: number;
}

/**
 * A file as its format reads it. `text` is the source, character for character, and `ledger` (when there is markup)
 * takes the markup and what is no text out of it, on record: undoing the ledger of a document leads back to `text`.
 */
export interface Parsed extends Decoded {
  readonly ledger?: Ledger;
  /** By start, then by end, longest first. */
  readonly marks?: readonly Mark[];
  readonly facts?: ParsedFacts;
  readonly notes?: readonly ParsedNote[];
  /** The markup says where paragraphs begin: no rule may part or join them. */
  readonly isParted?: true;
}
