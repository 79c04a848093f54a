import type {Document} from './document.ts';

/** A family of texts. Ids are unique; the order is the manifest's. */
export interface Corpus {
  readonly name: string;
  readonly documents: readonly Document[];
}
