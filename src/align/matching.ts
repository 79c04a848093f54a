import type {WordScore} from './affine-alignment.ts';
import {type IsNear, nearIds} from './near-words.ts';
import type {SentenceFacts} from './sentence-pairs.ts';
import type {WordWeights} from './word-weights.ts';
import {wordWeights} from './word-weights.ts';
import type {Words} from './words.ts';

/** A number for each word of either text. */
export interface Columns<Column> {
  readonly a: Column;
  readonly b: Column;
}

/** What is known of two texts while they are aligned. Two columns are written to: `partner` and `block`. */
export interface Matching {
  readonly words: Columns<Words>;
  readonly weights: WordWeights;
  readonly score: WordScore;
  /** For each word the place of its partner in the other text, or −1: the same word or a near one. */
  readonly partner: Columns<Int32Array>;
  /** For each word the moved stretch it belongs to, from 1; 0 for what keeps its order. */
  readonly block: Columns<Uint32Array>;
}

// Scores of the affine alignment, where a gap costs 7 and 1 for each more word.
const SAME = 8;
const SAME_COMMON = 4;
const NEAR_SCORE = 5;
const OTHER = -3;

/** Two texts of which nothing is matched yet. */
export function emptyMatching(
  {a, b, terms}: {a: Words; b: Words; terms: readonly string[]},
  near: IsNear,
): Matching {
  const weights = wordWeights(a, b, terms.length);
  const areNear = nearIds(terms, near);
  return {
    words: {a, b},
    weights,
    score: (x, y) => {
      if (x === y) return weights.isCommon[x] === 1 ? SAME_COMMON : SAME;
      return areNear(x, y) ? NEAR_SCORE : OTHER;
    },
    partner: {a: new Int32Array(a.term.length).fill(-1), b: new Int32Array(b.term.length).fill(-1)},
    block: {a: new Uint32Array(a.term.length), b: new Uint32Array(b.term.length)},
  };
}

/** The words of both texts and what they weigh, by which sentences are held together. */
export function sentenceFacts({words, weights}: Matching): SentenceFacts {
  return {term: {a: words.a.term, b: words.b.term}, weight: weights.weight};
}

/** Makes two words partners. */
export function match({partner}: Matching, a: number, b: number): void {
  partner.a[a] = b;
  partner.b[b] = a;
}

/** Takes a word of a, and its partner if it has one, back out. */
export function unmatch({partner}: Matching, a: number): void {
  const b = partner.a[a] as number;
  if (b >= 0) partner.b[b] = -1;
  partner.a[a] = -1;
}
