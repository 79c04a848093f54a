import {functionWordsEn} from './function-words-en.ts';

const BEFORE_NAMES =
  'dr mr mrs ms mm messrs mme mlle prof gen col maj capt cpt lt sgt rev hon gov sen rep st mt vs cf viz';
const BEFORE_NUMBERS = 'no nos vol vols ch chap chaps sec art arts p pp para paras fig figs app';
const BEFORE_ANYTHING =
  'etc al inc ltd co corp bros jr sr dept approx ca jan feb mar apr jun jul aug sep sept oct nov dec';

const FOLLOWERS: ReadonlyMap<string, Follower> = new Map([
  ...BEFORE_NAMES.split(' ').map(word => [word, 'name'] as const),
  ...BEFORE_NUMBERS.split(' ').map(word => [word, 'number'] as const),
  ...BEFORE_ANYTHING.split(' ').map(word => [word, 'anything'] as const),
  ['e.g.', 'name'],
  ['i.e.', 'name'],
]);

/** So many letters have the longest of them; dotted letters (`U.S.S.R.`) may have more. */
export const LONGEST_ABBREVIATION = Math.max(...Array.from(FOLLOWERS.keys(), word => word.length));

/** What must follow a word with a full stop for the stop to be that of an abbreviation. */
export type Follower = 'name' | 'number' | 'anything';

/** What follows this word, in lower case, when it is an abbreviation; nothing when it is none. */
export function followerOf(word: string): Follower | undefined {
  return FOLLOWERS.get(word);
}

/**
 * Whether a full stop is the mark of an abbreviation, with such a follower, and ends no sentence. `next` is the word
 * after it in lower case, which begins a sentence by its looks (with a capital, say).
 *
 * `Mr.` never ends a sentence; `No.` ends one unless a number follows; `Nov.`, initials and dotted letters (`U.S.`)
 * end one only before a function word: "in the U.S.S.R. The people", but "in the U.S. Senate".
 */
export function isAbbreviated(follower: Follower, next: string): boolean {
  switch (follower) {
    case 'name':
      return true;
    case 'number':
      return /^(?:\p{N}|[ivxlcdm]+\.?$)/u.test(next);
    case 'anything':
      return !functionWordsEn.words.has(next);
  }
}
