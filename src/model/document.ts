import type {Ledger} from './ledger.ts';
import type {Note} from './note.ts';
import type {Section} from './section.ts';

/** Where a text comes from, and who made this edition of it. */
export interface Source {
  /** The raw file, as the user or the manifest names it. */
  readonly path: string;
  /** SHA-256 of the raw bytes, in hexadecimal. */
  readonly sha256: string;
  readonly encoding: string;
  /** The reader that read it: `plain`, `html`. */
  readonly format?: string;
  readonly url?: string;
  readonly edition?: string;
  readonly translator?: string;
  readonly transcriber?: string;
  readonly rights?: string;
}

/** A text, ready to be counted. Never altered after ingest. */
export interface Document {
  readonly id: string;
  readonly title: string;
  /** ISO 8601, as exact as is known: `1957-11-16`, `1957-12`. */
  readonly dates: {readonly adopted?: string; readonly published?: string};
  readonly place?: string;
  /** BCP 47: `en`. */
  readonly language: string;
  /** NFC, lines ended by `\n`, paragraphs parted by a blank line; offsets are UTF-16 code units. */
  readonly text: string;
  /** In reading order; together they hold every paragraph. */
  readonly sections: readonly Section[];
  readonly source: Source;
  readonly ledger: Ledger;
  /** Where somebody chose: the normalisers that worked and by default do not, and those that did not and do. */
  readonly normalise?: {readonly on?: readonly string[]; readonly off?: readonly string[]};
  /** What ingest found odd and left as it stands. */
  readonly notes: readonly Note[];
}
