import {byCodePoint} from '../../base/order.ts';
import {phrasesWithin} from './phrases-within.ts';

/** Stands for a phrase that no longer one absorbs. */
export const OWN = -1;

/** One occurrence in so many may stand outside the longer phrase. */
const ONE_IN = 10;

/** The rule, as cards and notes print it. */
export const ABSORPTION_RULE =
  'a longer phrase absorbs a shorter one when, in every text, nine in ten of its occurrences or more stand inside ' +
  'the longer one';

/**
 * Which phrases live only, or nearly only, inside a longer one of the list?
 *
 * Element i is the longest phrase that absorbs phrase i, itself not absorbed, or OWN. Absorbed is what has in every
 * text at most a tenth of its occurrences outside: so none when it has fewer than ten. `counts` has one array a text.
 */
export function absorbers(terms: readonly string[], counts: readonly ArrayLike<number>[]): Int32Array {
  const index = new Map(terms.map((term, i) => [term, i]));
  const absorber = new Int32Array(terms.length).fill(OWN);
  const words = terms.map(term => term.split(' ').length);
  const longestFirst = [...terms.keys()].sort(
    (a, b) =>
      (words[b] as number) - (words[a] as number) || byCodePoint(terms[a] as string, terms[b] as string),
  );
  for (const longer of longestFirst) {
    const top = absorber[longer] === OWN ? longer : (absorber[longer] as number);
    for (const inner of phrasesWithin(terms[longer] as string)) {
      const shorter = index.get(inner);
      if (shorter === undefined || absorber[shorter] !== OWN) continue;
      if (counts.every(ofText => livesInside(ofText[shorter] as number, ofText[longer] as number))) {
        absorber[shorter] = top;
      }
    }
  }
  return absorber;
}

function livesInside(shorter: number, longer: number): boolean {
  return (shorter - longer) * ONE_IN <= shorter;
}
