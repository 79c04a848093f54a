import type {LedgerStep} from '../model/ledger.ts';
import type {Mark} from './parsed.ts';

/** A rule that makes texts from different hands alike, and leaves a record by which it can be undone. */
export interface Normaliser {
  readonly name: string;
  /** What it changes and why, for the reader of the methods section. */
  readonly about: string;
  /** Whether it works when nobody chooses. */
  readonly isDefault: boolean;
  /** It guesses where paragraphs begin; for texts whose format does not say. */
  readonly guessesParagraphs?: true;
  /** What its form shows not to be the text, in places of the text as it is given. None when absent. */
  marks?(text: string): readonly Mark[];
  /** Its changes to this text, to be applied with `applyStep`. None is a step with no changes. */
  changes(text: string): LedgerStep;
}
