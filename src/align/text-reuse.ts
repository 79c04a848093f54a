import type {Reuse} from '../model/reuse.ts';
import type {Text} from '../model/text.ts';
import {collectionWords} from './collection-words.ts';
import {passagePairs} from './passage-pairs.ts';
import {reuseClusters} from './reuse-clusters.ts';
import {sharedShingles} from './shared-shingles.ts';

/** What is held for reuse. */
export interface ReuseOptions {
  /** Words that must follow one another in both texts; 8 unless told. */
  readonly words?: number | undefined;
  /** Words between two such runs of one passage, at most; 4 unless told. */
  readonly gap?: number | undefined;
  /** A run of words with more places than this is a stock phrase; 20 unless told. */
  readonly most?: number | undefined;
}

/**
 * The thresholds of `textReuse`, unless told.
 *
 * ```ts
 * REUSE.words; // → 8
 * ```
 */
export const REUSE = {words: 8, gap: 4, most: 20} as const;

/**
 * Which passages stand in two texts of a collection or more, and in which?
 *
 * Every run of `words` words that two texts share is found, lengthened as far as both agree, and joined with the next
 * over `gap` words at most; what is the same passage in several texts is one cluster. All pairs of texts at once, by
 * an inverted index: near-linear in the words of the collection. Repeats within one text alone are no reuse.
 *
 * ```ts
 * import {readText, sectionTexts} from 'phraseshift';
 *
 * const parts = sectionTexts(await readText('moscow-1957'));
 * textReuse(parts, {words: 6}).clusters.length; // → 11
 * ```
 */
export function textReuse(texts: readonly Text[], options: ReuseOptions = {}): Reuse {
  const {words = REUSE.words, gap = REUSE.gap, most = REUSE.most} = options;
  const collection = collectionWords(texts);
  const shingles = sharedShingles(collection, words, most);
  const pairs = passagePairs(collection, shingles, gap);
  return {texts, clusters: reuseClusters(pairs, collection), stock: shingles.stock};
}
