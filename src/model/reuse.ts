import type {TokenRange} from './alignment.ts';
import type {Text} from './text.ts';

/** Where a passage stands: which of the texts, and which of its tokens. */
export interface ReusePlace {
  /** Index of the text. */
  readonly text: number;
  readonly tokens: TokenRange;
}

/** One passage in two texts or more: its places, in the order of the texts and then of reading. */
export interface ReuseCluster {
  readonly places: readonly ReusePlace[];
}

/** What texts of a collection have in common, word for word or nearly so. */
export interface Reuse {
  readonly texts: readonly Text[];
  /** Those with most words reused first. */
  readonly clusters: readonly ReuseCluster[];
  /** Runs of words left aside because they stand in too many places, each counted once. */
  readonly stock: number;
}
