import type {Vocabulary} from '../model/vocabulary.ts';

/** So many units of a spelling are compared at once, two to a number. */
export const HEAD_UNITS = 8;

/** The letters of a word while it is being read, one UTF-16 unit each, and the first of them once more as numbers. */
export interface Spelling {
  readonly units: Uint16Array;
  /** The first eight units, two to a number, over the same memory. Those past the end of the word must be 0. */
  readonly head: Int32Array;
}

/** Room to spell a word of this many units. */
export function createSpelling(length: number): Spelling {
  const units = new Uint16Array(length + (length % 2) + HEAD_UNITS);
  return {units, head: new Int32Array(units.buffer, 0, HEAD_UNITS / 2)};
}

/** Makes ready for another word. */
export function clearHead(head: Int32Array): void {
  head[0] = 0;
  head[1] = 0;
  head[2] = 0;
  head[3] = 0;
}

/** The hash of a word of which nothing has been read. */
export const EMPTY_HASH = 0x811c9dc5 | 0;

/** The hash of a word (FNV-1a) after one more unit, whatever stands above the unit's 16 bits. */
export function hashed(hash: number, unit: number): number {
  return Math.imul(hash ^ (unit & 0xffff), 0x01000193);
}

/** A vocabulary that can look words up without making strings of them. */
export interface SpellingVocabulary extends Vocabulary {
  /** The id of the word that the first `length` units spell, given now if it has none. */
  internSpelling(spelling: Spelling, length: number, hash: number): number;
}

/** The same vocabulary, looking words up by their letters; one that cannot is asked for strings. */
export function spellingVocabulary(vocabulary: Vocabulary | SpellingVocabulary): SpellingVocabulary {
  if ('internSpelling' in vocabulary) return vocabulary;
  return {
    get size() {
      return vocabulary.size;
    },
    term: id => vocabulary.term(id),
    intern: word => vocabulary.intern(word),
    idOf: word => vocabulary.idOf(word),
    internSpelling: ({units}, length) =>
      vocabulary.intern(Array.from(units.subarray(0, length), unit => String.fromCharCode(unit)).join('')),
  };
}
