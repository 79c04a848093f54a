import type {Mark} from './parsed.ts';

/** The text itself, without what stands before it: its paragraphs, and what is known of them. */
export interface Body {
  readonly paragraphs: readonly string[];
  readonly marks: readonly (Mark | undefined)[];
  /** The first paragraph, where it is the title of the text. */
  readonly title?: string | undefined;
  /** Lines that are no headings, whatever they look like. */
  readonly notHeadings?: readonly string[] | undefined;
  /** How many blank lines stand above each. */
  readonly blankLines?: readonly number[] | undefined;
  /** No markup says anything of it. */
  readonly isPlain?: true;
}
