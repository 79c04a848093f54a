import type {Matching} from './matching.ts';
import type {Stretch} from './segments.ts';

/** Words that a common word may leap over, and any other word that goes alone. */
const NEARBY = 3;
const FAR = 15;

/**
 * Which unmatched words of a passage stand at another place of it in the later text? By index in the later side, the
 * index in the earlier.
 *
 * Words that stand in both sides unmatched, taken in order: beside a transposed word any; else common words (`the`, `of`)
 * when they leap over three words or fewer, other words when they leap over fifteen or fewer.
 */
export function transposedPairs(part: Stretch, matching: Matching): ReadonlyMap<number, number> {
  const {words, weights, partner} = matching;
  const waiting = new Map<number, number[]>(); // by term: indexes in the earlier side
  part.a.forEach((place, i) => {
    if (partner.a[place] !== -1) return;
    const term = words.a.term[place] as number;
    waiting.set(term, [...(waiting.get(term) ?? []), i]);
  });
  const found = new Map<number, number>();
  part.b.forEach((place, j) => {
    if (partner.b[place] !== -1) return;
    const term = words.b.term[place] as number;
    const places = waiting.get(term) ?? [];
    const beside = places.indexOf((found.get(j - 1) ?? Number.NaN) + 1);
    const k = beside >= 0 ? beside : 0;
    const i = places[k];
    if (i === undefined) return;
    if (beside < 0 && leap(part, matching, [i, j]) > (weights.isCommon[term] === 1 ? NEARBY : FAR)) return;
    found.set(j, i);
    places.splice(k, 1);
  });
  return found;
}

/** How many words that kept their place a word has leapt over: those matched before it on one side only. */
function leap(part: Stretch, {partner}: Matching, [i, j]: readonly [i: number, j: number]): number {
  const before = part.a.subarray(0, i).filter(place => partner.a[place] !== -1).length;
  return Math.abs(before - part.b.subarray(0, j).filter(place => partner.b[place] !== -1).length);
}
