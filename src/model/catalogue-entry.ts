/** A text that phraseshift knows of and does not ship: what it is, and where it may be found. */
export interface CatalogueEntry {
  readonly id: string;
  readonly title: string;
  readonly dates: {readonly adopted?: string | undefined; readonly published?: string | undefined};
  readonly place?: string | undefined;
  /** Who adopted or wrote it. */
  readonly parties: string;
  readonly language: string;
  /** Which edition the page follows. */
  readonly edition?: string | undefined;
  /** Absent where no address is known: the user adds her own file under the id. */
  readonly url?: string | undefined;
  /** What is known, and what is not, of who may reprint it. */
  readonly rights: string;
  /** Of a page that holds several texts: what the headings hold that open one each. They come as `<id>-1`, `<id>-2`, … */
  readonly splitOn?: string | undefined;
}
