import type {Span} from '../model/span.ts';

/** One thing found odd, with its offset in the text. */
export interface OddPlace {
  readonly offset: number;
  readonly text: string;
}

/** A rule that finds what is likely a slip of print or transcription. It reports; nothing is ever changed. */
export interface Oddity {
  /** Code of its notes. */
  readonly name: string;
  /** What it takes for odd, and what it lets pass. */
  readonly about: string;
  /** What is odd in these paragraphs of the text, in reading order of the paragraphs or of the places. */
  find(text: string, paragraphs: readonly Span[]): readonly OddPlace[];
}
