import type {ParsedFacts} from './parsed.ts';

/** One text in a file of several. */
export interface Member {
  /**
   * Its path in an archive, safe to be joined to a folder (relative, with `/`, no `..`); for a row of a table its
   * id or number, with the ending of its format: `17.txt`.
   */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** What the container says of it: the other columns of its row. */
  readonly facts?: ParsedFacts;
  /** What of the container is kept nowhere, in words for the reader; on the first member alone. */
  readonly left?: string;
}

export interface UnpackOptions {
  /** Bytes of all members together; 512 MB when absent. */
  readonly largest?: number | undefined;
  /** Of a table that is neither UTF-8 nor marked. */
  readonly encoding?: string | undefined;
  /** The column that holds the texts of a table; found by its name (`text`, `content`, `body`, …) when absent. */
  readonly textColumn?: string | undefined;
}

/** A kind of file that holds several texts. */
export interface Container {
  readonly name: string;
  readonly title: string;
  /** With the dot, lower case. */
  readonly extensions: readonly string[];
  /** Whether a file of this name with these bytes is of this kind. */
  matches(path: string, bytes: Uint8Array): boolean;
  /** Its texts, in their order. Rejects with InputError. */
  unpack(bytes: Uint8Array, options?: UnpackOptions): Promise<readonly Member[]>;
}
