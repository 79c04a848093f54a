import type {Span} from './span.ts';

/** What a section is. Only `body` and `quotation` are counted unless the user asks for more. */
export type SectionKind = 'body' | 'heading' | 'paratext' | 'note' | 'quotation';

/** A part of a document. Sections follow one another, and every paragraph of the text lies in exactly one. */
export interface Section {
  /** How it is cited: `I` in `moscow-1957:I`. Unique in its document. */
  readonly id: string;
  /** How a figure names it: `Part I`. */
  readonly title: string;
  readonly span: Span;
  readonly kind: SectionKind;
  /** Of a piece of a part (a quotation, what follows it, a paragraph that was asked for): how its first words are cited. */
  readonly within?: SectionPlace;
}

/** A place in a part of a document, as citations count: from 1, paragraphs with words only. */
export interface SectionPlace {
  /** Id of the part. */
  readonly id: string;
  readonly paragraph: number;
  readonly sentence: number;
}

/** Whether the words of such a section are counted when nobody asks for more. */
export function isCounted(kind: SectionKind): boolean {
  return kind === 'body' || kind === 'quotation';
}

/** Which of these sections are counted when nobody asks for more, as rising indexes. */
export function countedSections(sections: readonly Section[]): readonly number[] {
  return sections.flatMap(({kind}, i) => (isCounted(kind) ? [i] : []));
}
