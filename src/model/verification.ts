import type {Note} from './note.ts';

/**
 * How something kept compares with what the manifest says of it. `none`: the manifest says nothing of it;
 * `unchecked`: what it is to be compared with is changed or missing.
 */
export type Kept = 'same' | 'changed' | 'missing' | 'none' | 'unchecked';

/** Whether one text is still what it was when it was added. */
export interface TextVerification {
  readonly id: string;
  /** The raw file, by its SHA-256. */
  readonly raw: Kept;
  /** The normalised text, by its SHA-256. */
  readonly text: Kept;
  /** The record of normalisations, by its SHA-256. */
  readonly ledger: Kept;
  /** The normalised text with its ledger undone, against the raw file as it decodes. */
  readonly undo: Kept;
  /** The raw file as this version reads it, against the normalised text. */
  readonly reading: Kept;
}

/** Whether the texts of a corpus are what they were. */
export interface Verification {
  readonly name: string;
  readonly texts: readonly TextVerification[];
  readonly notes: readonly Note[];
}

/**
 * Whether nothing of a text has changed or gone.
 *
 * ```ts
 * import {corpusFolder, verifyTexts} from 'phraseshift';
 *
 * const verified = await verifyTexts([], {folder: await corpusFolder()});
 * verified.texts.every(isAsItWas); // → true
 * ```
 */
export function isAsItWas({raw, text, ledger, undo, reading}: TextVerification): boolean {
  return [raw, text, ledger, undo, reading].every(kept => kept === 'same' || kept === 'none');
}
