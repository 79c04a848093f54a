import {alignWords} from './align-words.ts';
import {type Matching, match, sentenceFacts} from './matching.ts';
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

/** Share of the lighter side that must be matched for sentences of one text to be held for one in the other. */
const JOINED = 0.4;

/** Part of a stretch, as indexes of its places. */
interface Gap {
  readonly places: Int32Array;
  readonly from: number;
  readonly to: number;
}

function fillGap(a: Gap, b: Gap, matching: Matching): void {
  const [partsA, partsB] = [partsOf(a, matching.words.a), partsOf(b, matching.words.b)];
  const [allA, allB] = [a.places.subarray(a.from, a.to), b.places.subarray(b.from, b.to)];
  if (partsA === undefined || partsB === undefined) {
    matchWords(allA, allB, {matching});
    return;
  }
  if (areJoined(partsA, partsB) && matchWords(allA, allB, {matching, least: JOINED})) return;
  matchWords(partsA.head, partsB.head, {matching});
  matchSentences(partsA.sentences, partsB.sentences, matching);
  matchWords(partsA.tail, partsB.tail, {matching});
}

/** A gap by its sentences: the rest of one begun before it, whole ones, and the beginning of one that goes on after it. */
interface GapParts {
  readonly head: Int32Array;
  readonly sentences: readonly Sentence[];
  readonly tail: Int32Array;
}

/** undefined where no sentence begins or ends in the gap. */
function partsOf(gap: Gap, {sentence}: Words): GapParts | undefined {
  const {places, from, to} = gap;
  const cuts = cutsBetween(places, gap, sentence);
  if (cuts.length === 0) return undefined;
  return {
    head: places.subarray(from, cuts[0]),
    sentences: cuts.slice(1).map((end, k) => places.subarray(cuts[k], end)),
    tail: places.subarray(cuts.at(-1), to),
  };
}

/** Whether sentences of one text are one in the other here: where one has whole ones, the other only a head or tail. */
function areJoined(a: GapParts, b: GapParts): boolean {
  if (a.sentences.length > 0 && b.sentences.length > 0) return false;
  const differs = (x: Int32Array, y: Int32Array) => (x.length === 0) !== (y.length === 0);
  return differs(a.head, b.head) || differs(a.tail, b.tail);
}

/** Same sentences at both ends first; between them those that say the same. */
function matchSentences(a: readonly Sentence[], b: readonly Sentence[], matching: Matching): void {
  const {words} = matching;
  const shortest = Math.min(a.length, b.length);
  const areSame = (x: Sentence | undefined, y: Sentence | undefined): boolean => {
    if (x === undefined || y === undefined || x.length !== y.length) return false;
    const isSame = x.every((place, k) => words.a.term[place] === words.b.term[y[k] as number]);
    if (isSame) matchWords(x, y, {matching});
    return isSame;
  };
  let [head, tail] = [0, 0];
  while (head < shortest && areSame(a[head], b[head])) head++;
  while (tail < shortest - head && areSame(a[a.length - 1 - tail], b[b.length - 1 - tail])) tail++;
  const [inA, inB] = [a.slice(head, a.length - tail), b.slice(head, b.length - tail)];
  for (const [i, j] of sentencePairs(inA, inB, sentenceFacts(matching))) {
    matchWords(inA[i] as Sentence, inB[j] as Sentence, {matching});
  }
}

/** Matches words when these are `least` of the weight of the lighter side or more; whether they were. */
function matchWords(
  a: Int32Array,
  b: Int32Array,
  {matching, least = 0}: {readonly matching: Matching; readonly least?: number},
): boolean {
  const {words, score, weights} = matching;
  const termsOf = (places: Int32Array, {term}: Words) => places.map(place => term[place] as number);
  const [termsA, termsB] = [termsOf(a, words.a), termsOf(b, words.b)];
  const weigh = (terms: Int32Array) => terms.reduce((sum, term) => sum + (weights.weight[term] as number), 0);
  const pairs = alignWords(termsA, termsB, score);
  const matched = weigh(Int32Array.from(pairs, ([i]) => termsA[i] as number));
  if (matched < least * Math.min(weigh(termsA), weigh(termsB))) return false;
  for (const [i, j] of pairs) match(matching, a[i] as number, b[j] as number);
  return true;
}
