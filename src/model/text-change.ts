import type {Note} from './note.ts';

/** What became of one text in a change of the corpus. */
export interface TextChange {
  readonly id: string;
  readonly title: string;
  /** `unchanged`: the same bytes were there already. */
  readonly change: 'added' | 'replaced' | 'unchanged' | 'removed';
  /** Where its bytes came from, as the user named it; absent when it was taken out. */
  readonly path?: string;
  readonly format?: string;
  readonly encoding?: string;
  /** How many parts can be named and are counted. */
  readonly parts?: number;
  /** Of the raw bytes. */
  readonly sha256: string;
}

/** Everything that happened to a corpus in one call, in order, and what there is to say of it. */
export interface CorpusChanges {
  readonly folder: string;
  readonly changes: readonly TextChange[];
  readonly notes: readonly Note[];
}
