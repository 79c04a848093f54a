import type {Reference} from './reference.ts';

/** A text that was used, in the words of its edition. */
export interface UsedText {
  readonly label: string;
  readonly words: string;
}

/** A measure that was used, in the words of its card. */
export interface UsedMeasure {
  readonly title: string;
  readonly words: string;
}

/** What the methods section of a paper must say of a result. */
export interface Methods {
  /** One a result, each sentence by sentence; what one has said the next does not say again. */
  readonly paragraphs: readonly (readonly string[])[];
  readonly texts: readonly UsedText[];
  readonly measures: readonly UsedMeasure[];
  /** The works, the texts and the software to cite, by author and year. */
  readonly references: readonly Reference[];
}
