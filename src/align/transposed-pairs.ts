import type {Matching} from './matching.ts';
import type {Stretch} from './segments.ts';

/** Words that a common word may leap over, and any other word that goes alone. */
const NEARBY = 3;
const FAR = 15;

/**
 * Which unmatched words of a passage stand at another place of it in the later text? By index in the later side, the
 * index in the earlier.
 *
 * Words that stand in both sides unmatched, each with the nearest: beside a transposed word any; else common words
 * (`the`, `of`) that leap over three words or fewer, other words that leap over fifteen or fewer.
 */
export function transposedPairs(part: Stretch, matching: Matching): ReadonlyMap<number, number> {
  const {words, weights, partner} = matching;
  const waiting = waitingWords(part, matching);
  const before = {a: matchedBefore(part.a, partner.a), b: matchedBefore(part.b, partner.b)};
  const leap = (i: number, j: number) => Math.abs((before.a[i] as number) - (before.b[j] as number));
  const found = new Map<number, number>();
  part.b.forEach((place, j) => {
    if (partner.b[place] !== -1) return;
    const term = words.b.term[place] as number;
    const places = waiting.get(term) ?? [];
    const beside = places.indexOf((found.get(j - 1) ?? Number.NaN) + 1);
    const nearest = places.reduce((best, i, k) => (leap(i, j) < leap(places[best] ?? i, j) ? k : best), 0);
    const k = beside >= 0 ? beside : nearest;
    const i = places[k];
    if (i === undefined) return;
    if (beside < 0 && leap(i, j) > (weights.isCommon[term] === 1 ? NEARBY : FAR)) return;
    found.set(j, i);
    places.splice(k, 1);
  });
  return found;
}

/** By term, the indexes of the unmatched words of the earlier side. */
function waitingWords({a}: Stretch, {words, partner}: Matching): ReadonlyMap<number, number[]> {
  const waiting = new Map<number, number[]>();
  a.forEach((place, i) => {
    if (partner.a[place] !== -1) return;
    const term = words.a.term[place] as number;
    const known = waiting.get(term);
    if (known === undefined) waiting.set(term, [i]);
    else known.push(i);
  });
  return waiting;
}

/** How many words before each place kept theirs: what a word has leapt over is the difference of both sides. */
function matchedBefore(places: Int32Array, partner: Int32Array): Uint32Array {
  let count = 0;
  return Uint32Array.from(places, place => (partner[place] === -1 ? count : count++));
}
