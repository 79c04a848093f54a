import {functionWordsEn} from './function-words-en.ts';

const BEFORE_NAMES =
  'dr mr mrs ms mm messrs mme mlle prof gen col maj capt cpt lt sgt rev hon gov sen rep st mt vs cf viz';
const BEFORE_NUMBERS = 'no nos vol vols ch chap chaps sec art arts p pp para paras fig figs app';
const BEFORE_ANYTHING =
  'etc al inc ltd co corp bros jr sr dept approx ca jan feb mar apr jun jul aug sep sept oct nov dec';

const FOLLOWERS: ReadonlyMap<string, 'name' | 'number' | 'anything'> = new Map([
  ...BEFORE_NAMES.split(' ').map(word => [word, 'name'] as const),
  ...BEFORE_NUMBERS.split(' ').map(word => [word, 'number'] as const),
  ...BEFORE_ANYTHING.split(' ').map(word => [word, 'anything'] as const),
  ['e.g.', 'name'],
  ['i.e.', 'name'],
]);

/** So many letters have the longest of them; dotted letters (`U.S.S.R.`) may have more. */
export const LONGEST_ABBREVIATION = Math.max(...Array.from(FOLLOWERS.keys(), word => word.length));

/**
 * Whether the full stop after a word is the mark of an abbreviation and ends no sentence. `next` begins a sentence
 * by its looks (with a capital, say). Both are compared forms in lower case; `isInitial` is of single capitals.
 *
 * `Mr.` never ends a sentence; `No.` ends one unless a number follows; `Nov.`, initials and dotted letters (`U.S.`)
 * end one only before a function word: "in the U.S.S.R. The people", but "in the U.S. Senate".
 */
export function isAbbreviated(word: string, next: string, isInitial: boolean): boolean {
  const isDotted = word.endsWith('.');
  const follower = FOLLOWERS.get(word) ?? (isInitial || isDotted ? 'anything' : undefined);
  switch (follower) {
    case undefined:
      return false;
    case 'name':
      return true;
    case 'number':
      return /^(?:\p{N}|[ivxlcdm]+\.?$)/u.test(next);
    case 'anything':
      return !functionWordsEn.words.has(next);
  }
}
