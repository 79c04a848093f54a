/** Who made a work: a person, or a body that goes by one name. */
export type Contributor = {readonly family: string; readonly given?: string} | {readonly literal: string};

/** What kind of work it is, in the words of the Citation Style Language. */
export type ReferenceType =
  | 'article-journal'
  | 'book'
  | 'chapter'
  | 'document'
  | 'paper-conference'
  | 'post-weblog'
  | 'report'
  | 'software'
  | 'speech'
  | 'thesis'
  | 'webpage';

/**
 * What a bibliography must know of a work: an item of CSL-JSON, its names in camelCase.
 *
 * A fact that nobody could read somewhere is left out, never guessed; `seen` says where the others were read.
 */
export interface Reference {
  /** `cited` in kebab-case and ASCII: `dunning-1993`. The key of the entry. */
  readonly id: string;
  /** As a card or a docstring names it: `Dunning 1993`. */
  readonly cited: string;
  readonly type: ReferenceType;
  /** In the order of the title page; empty where none is named. */
  readonly author: readonly Contributor[];
  readonly editor?: readonly Contributor[];
  readonly translator?: readonly Contributor[];
  /** ISO 8601, as exact as is known: `1993`, `2014-04-28`. */
  readonly issued?: string;
  readonly title?: string;
  /** The journal, or the book that a chapter or a paper is in. */
  readonly containerTitle?: string;
  /** The meeting where it was told. */
  readonly eventTitle?: string;
  readonly volume?: string;
  readonly issue?: string;
  /** `61-74`, an article number, or several ranges. */
  readonly page?: string;
  /** What a report or thesis calls itself: `Technical report`. */
  readonly genre?: string;
  /** Of a report. */
  readonly number?: string;
  readonly edition?: string;
  readonly version?: string;
  readonly publisher?: string;
  readonly publisherPlace?: string;
  readonly DOI?: string;
  readonly URL?: string;
  readonly note?: string;
  /** The address or the file where these facts were read. */
  readonly seen: string;
}
