import {porterStem, similarity} from '../base/natural.ts';

/** Whether two different terms are forms or spellings of one word. */
export type IsNear = (a: string, b: string) => boolean;

/** Jaro–Winkler similarity from which two spellings are taken for one word. */
export const NEAR = 0.9;

/**
 * Are these two words near one another: `decreed` and `decree`, `councel` and `counsel`?
 *
 * Yes when Porter's stems are the same, or when both have four letters or more and their Jaro–Winkler similarity is
 * 0.9 or more. Digits make no near matches.
 *
 * ```ts
 * [isNear('councel', 'counsel'), isNear('peace', 'war')]; // → [true, false]
 * ```
 */
export function isNear(a: string, b: string): boolean {
  if (/\p{N}/u.test(a) || /\p{N}/u.test(b)) return false;
  if (stemOf(a) === stemOf(b)) return true;
  return Math.min(a.length, b.length) >= 4 && similarity(a, b) >= NEAR;
}

function stemOf(word: string): string {
  return porterStem(word.toLowerCase().replace(/'s$/, ''));
}

const LONGER = 4; // a form of a word is hardly ever more than four letters longer

/** The same for ids of terms, each pair asked once; words that begin with different letters are never near. */
export function nearIds(terms: readonly string[], near: IsNear): (a: number, b: number) => boolean {
  const first = Int32Array.from(terms, term => term.codePointAt(0) ?? 0);
  const length = Int32Array.from(terms, term => term.length);
  const known = new Map<number, boolean>();
  return (a, b) => {
    if (first[a] !== first[b] || Math.abs((length[a] as number) - (length[b] as number)) > LONGER)
      return false;
    const pair = a * terms.length + b;
    const answer = known.get(pair) ?? near(terms[a] as string, terms[b] as string);
    known.set(pair, answer);
    return answer;
  };
}
