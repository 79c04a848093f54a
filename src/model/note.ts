/** A place in a text: the id of the document, and line and column (from 1) in its raw file. */
export interface Place {
  readonly document: string;
  readonly line: number;
  readonly column: number;
}

/** A finding about the data: collected, shown to the reader, never printed by the library. The result stands. */
export interface Note {
  /** What kind of finding, in kebab-case: `spaced-dash`, `reference-contains-target`. */
  readonly code: string;
  readonly text: string;
  readonly place?: Place;
}
