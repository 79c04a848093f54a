import {countBelow} from '../../base/columns.ts';
import type {JoinedTexts} from './joined-texts.ts';

/**
 * The phrases of one or more texts, and where each of them stands.
 *
 * In order of first appearance, of those that begin together the shorter first. The occurrences of phrase i begin at
 * the rows `places[offsets[i]]` up to `places[offsets[i + 1]]` of the joined tokens, rising.
 */
export interface Phrases {
  readonly joined: JoinedTexts;
  readonly terms: readonly string[];
  /** In words. */
  readonly words: Uint8Array;
  /** For each text, how often each phrase occurs in it. */
  readonly counts: readonly Uint32Array[];
  readonly offsets: Uint32Array;
  readonly places: Uint32Array;
}

/** One occurrence, before phrases are put in order. */
export interface Occurrence {
  readonly row: number;
  readonly words: number;
}

/** The occurrences of a phrase, as rows of the joined tokens. */
export function placesOf(
  {offsets, places}: Pick<Phrases, 'offsets' | 'places'>,
  phrase: number,
): Uint32Array {
  return places.subarray(offsets[phrase], offsets[phrase + 1]);
}

/** Which occurrences, of these rising rows, lie in text k. */
export function placesIn({bases}: Pick<JoinedTexts, 'bases'>, places: Uint32Array, k: number): Uint32Array {
  return places.subarray(countBelow(places, bases[k] as number), countBelow(places, bases[k + 1] as number));
}

/** Only these phrases, in this order. */
export function selectPhrases(phrases: Phrases, indexes: readonly number[]): Phrases {
  const offsets = new Uint32Array(indexes.length + 1);
  indexes.forEach((i, at) => {
    offsets[at + 1] = (offsets[at] as number) + placesOf(phrases, i).length;
  });
  const places = new Uint32Array(offsets[indexes.length] as number);
  indexes.forEach((i, at) => {
    places.set(placesOf(phrases, i), offsets[at] as number);
  });
  return {
    joined: phrases.joined,
    terms: indexes.map(i => phrases.terms[i] as string),
    words: Uint8Array.from(indexes, i => phrases.words[i] as number),
    counts: phrases.counts.map(counts => Uint32Array.from(indexes, i => counts[i] as number)),
    offsets,
    places,
  };
}

/** The words from a row on, as they are compared, with spaces between. */
export function spelling({tokens}: Pick<JoinedTexts, 'tokens'>, {row, words}: Occurrence): string {
  let spelt = tokens.vocabulary.term(tokens.term[row] as number);
  for (let i = row + 1; i < row + words; i++) {
    spelt += ` ${tokens.vocabulary.term(tokens.term[i] as number)}`;
  }
  return spelt;
}
