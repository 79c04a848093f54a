import {byCodePoint} from '../../base/order.ts';
import {heldInside, livesInside} from './held-inside.ts';
import {oneWordLonger} from './one-word-longer.ts';
import type {Phrases} from './phrases.ts';
import {phrasesWithin} from './phrases-within.ts';

/** Stands for a phrase that no longer one absorbs. */
export const OWN = -1;

/** The rule, as cards and notes print it. */
export const ABSORPTION_RULE =
  'a longer phrase absorbs a shorter one when, in every text, nine in ten of its occurrences or more stand inside ' +
  'the longer one; so do several together when each begins with the shorter one, of two words or more, and adds one word';

/**
 * Which phrases live only, or nearly only, inside longer ones of the list?
 *
 * Element i is the longest phrase that absorbs phrase i, itself not absorbed, or OWN. Absorbed is what has in every
 * text at most a tenth of its occurrences outside: so none when it has fewer than ten. Of several that absorb it
 * together, the most frequent. Looks at each occurrence of a phrase once for each shorter one inside the phrase.
 */
export function absorbers(phrases: Phrases): Int32Array {
  const {terms, counts} = phrases;
  const index = new Map(terms.map((term, i) => [term, i]));
  const absorber = new Int32Array(terms.length).fill(OWN);
  const topOf = (i: number) => (absorber[i] === OWN ? i : (absorber[i] as number));
  const together = oneWordLonger(phrases);
  for (const longer of longestFirst(phrases)) {
    const holder = absorber[longer] === OWN ? together.holderOf(longer) : undefined;
    if (holder !== undefined) absorber[longer] = topOf(holder);
    const mayHold = counts.map(ofText => ofText[longer] as number);
    for (const {term, skip} of phrasesWithin(terms[longer] as string)) {
      const shorter = index.get(term);
      if (shorter === undefined || absorber[shorter] !== OWN) continue;
      together.add(longer, {shorter, skip});
      if (!livesInside(phrases, shorter, mayHold)) continue;
      if (livesInside(phrases, shorter, heldInside(phrases, {longer, shorter, skip}))) {
        absorber[shorter] = topOf(longer);
      }
    }
  }
  return absorber;
}

function longestFirst({terms, words}: Phrases): readonly number[] {
  return [...terms.keys()].sort(
    (a, b) =>
      (words[b] as number) - (words[a] as number) || byCodePoint(terms[a] as string, terms[b] as string),
  );
}
