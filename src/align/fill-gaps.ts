import {alignWords} from './align-words.ts';
import {type Matching, match} from './matching.ts';
import {cutsBetween} from './sentence-cuts.ts';
import {type Sentence, sentencePairs} from './sentence-pairs.ts';
import type {Words} from './words.ts';

/**
 * Finds the words that go together between those already matched, in stretches that keep their order.
 *
 * `a` and `b` are the places of one stretch of each text, rising; what is matched in them is matched in the same order.
 * In each gap, whole sentences that say the same are held together first, and their words aligned; the rest of a
 * sentence that was begun before the gap, or goes on after it, is aligned with its counterpart. Writes into `matching`.
 */
export function fillGaps(a: Int32Array, b: Int32Array, matching: Matching): void {
  let [fromA, fromB] = [0, 0];
  for (let i = 0; i <= a.length; i++) {
    const partner = i === a.length ? -1 : (matching.partner.a[a[i] as number] as number);
    if (i < a.length && partner < 0) continue;
    let j = fromB;
    while (j < b.length && (i === a.length || b[j] !== partner)) j++;
    if (i > fromA && j > fromB)
      fillGap({places: a, from: fromA, to: i}, {places: b, from: fromB, to: j}, matching);
    [fromA, fromB] = [i + 1, j + 1];
  }
}

/** Part of a stretch, as indexes of its places. */
interface Gap {
  readonly places: Int32Array;
  readonly from: number;
  readonly to: number;
}

function fillGap(wholeA: Gap, wholeB: Gap, matching: Matching): void {
  const [a, b] = withoutSameEnds(wholeA, wholeB, matching);
  const cutsA = cutsBetween(a.places, a, matching.words.a.sentence);
  const cutsB = cutsBetween(b.places, b, matching.words.b.sentence);
  if (cutsA.length < 2 || cutsB.length < 2) {
    matchWords(a.places.subarray(a.from, a.to), b.places.subarray(b.from, b.to), matching);
    return;
  }
  matchWords(a.places.subarray(a.from, cutsA[0]), b.places.subarray(b.from, cutsB[0]), matching);
  matchSentences(sentences(a.places, cutsA), sentences(b.places, cutsB), matching);
  matchWords(a.places.subarray(cutsA.at(-1), a.to), b.places.subarray(cutsB.at(-1), b.to), matching);
}

/** Matches the same words with which both gaps begin and end, and gives what is left. */
function withoutSameEnds(a: Gap, b: Gap, matching: Matching): readonly [Gap, Gap] {
  const {words} = matching;
  const shortest = Math.min(a.to - a.from, b.to - b.from);
  const matched = (i: number, j: number): boolean => {
    const [one, other] = [a.places[i] as number, b.places[j] as number];
    if (words.a.term[one] !== words.b.term[other]) return false;
    match(matching, one, other);
    return true;
  };
  let [head, tail] = [0, 0];
  while (head < shortest && matched(a.from + head, b.from + head)) head++;
  while (tail < shortest - head && matched(a.to - 1 - tail, b.to - 1 - tail)) tail++;
  return [
    {...a, from: a.from + head, to: a.to - tail},
    {...b, from: b.from + head, to: b.to - tail},
  ];
}

function sentences(places: Int32Array, cuts: readonly number[]): readonly Sentence[] {
  return cuts.slice(1).map((to, k) => places.subarray(cuts[k], to));
}

function matchSentences(a: readonly Sentence[], b: readonly Sentence[], matching: Matching): void {
  const {words, weights} = matching;
  const pairs = sentencePairs(a, b, {term: {a: words.a.term, b: words.b.term}, weight: weights.weight});
  for (const [i, j] of pairs) matchWords(a[i] as Sentence, b[j] as Sentence, matching);
}

function matchWords(a: Int32Array, b: Int32Array, matching: Matching): void {
  const {words, score} = matching;
  const termsOf = (places: Int32Array, {term}: Words) => places.map(place => term[place] as number);
  for (const [i, j] of alignWords(termsOf(a, words.a), termsOf(b, words.b), score)) {
    match(matching, a[i] as number, b[j] as number);
  }
}
