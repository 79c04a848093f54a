import {once} from '../base/once.ts';
import {frequentPairs, type IsFrequentPair} from './frequent-pairs.ts';
import {type Matching, unmatch} from './matching.ts';
import type {Stretch} from './segments.ts';
import {cutsBetween} from './sentence-cuts.ts';

/** Share of the lighter side's weight that must be matched, and of both sides together. */
const CONTAINED = 0.4;
const COMMON = 0.15;
/** One of several sentences has no part in what they stand for when less of its weight is matched, */
const STRAY = 0.3;
/** and less of the weight that is matched in all of them. */
const PART = 1 / 3;
/** Fewer matched words say something only where they are the whole of a side. */
const WORDS = 3;
/** A near match is worth this much of the same word. */
const NEAR_SHARE = 0.75;
/** Where less than this share of both sides is matched, it must be more than turns of phrase; */
const FORMULA = 0.35;
/** the same where a side has no more than so many words. */
const FORMULA_OF_SHORT = 0.75;
const SHORT = 12;

/**
 * Takes out the matches of segments whose sides have too little in common to be the same passage.
 *
 * Rarer words weigh more. A segment stays when two fifths of the weight of its lighter side, and 15 % of both sides together, is matched,
 * by three words or more. Where little of both is matched, or a side is short, at least one matched word must stand
 * outside the pairs of words that recur in these texts: all articles that begin with "Everyone has the right to" would
 * else be one another's. A moved stretch that goes is no longer one.
 */
export function dissolveWeak(segments: readonly Stretch[], matching: Matching): void {
  const isFrequent = once(() => frequentPairs(matching.words, matching.weights.weight.length));
  for (const segment of segments) {
    if (isStrong(segment, matching, isFrequent)) {
      for (const side of ['a', 'b'] as const) letGoStrays(segment[side], side, matching);
      continue;
    }
    for (const place of segment.a) {
      unmatch(matching, place);
      matching.block.a[place] = 0;
    }
    for (const place of segment.b) matching.block.b[place] = 0;
  }
}

/**
 * Of several sentences that stand for those of the other text, takes out the matches of those that have too little
 * part in it: a few common words would make a dropped sentence one that was merged.
 */
function letGoStrays(places: Int32Array, side: 'a' | 'b', matching: Matching): void {
  const cuts = cutsBetween(places, {from: 0, to: places.length}, matching.words[side].sentence);
  const sentences = cuts.slice(1).map((end, k) => places.subarray(cuts[k], end));
  if (sentences.length < 2) return;
  const most = PART * matchedWeight(places, side, matching);
  for (const sentence of sentences) {
    if (!isStray(sentence, side, {matching, most})) continue;
    for (const place of sentence) {
      const inA = side === 'a' ? place : (matching.partner.b[place] as number);
      if (inA >= 0) unmatch(matching, inA);
      matching.block[side][place] = 0;
    }
  }
}

/** Whether little of a sentence is matched, and little of what is matched, less than `most`, is in it. */
function isStray(
  sentence: Int32Array,
  side: 'a' | 'b',
  {matching, most}: {readonly matching: Matching; readonly most: number},
): boolean {
  const matched = matchedWeight(sentence, side, matching);
  const {words, weights} = matching;
  return matched < most && matched < STRAY * weightOf(sentence, words[side].term, weights.weight);
}

function matchedWeight(places: Int32Array, side: 'a' | 'b', {words, weights, partner}: Matching): number {
  const matched = places.filter(place => (partner[side][place] as number) >= 0);
  return weightOf(matched, words[side].term, weights.weight);
}

function isStrong(segment: Stretch, matching: Matching, isFrequent: () => IsFrequentPair): boolean {
  const {a, b} = segment;
  const {words, weights, partner} = matching;
  let [count, matched] = [0, 0];
  for (const place of a) {
    const other = partner.a[place] as number;
    if (other < 0) continue;
    const [word, its] = [words.a.term[place] as number, words.b.term[other] as number];
    count++;
    matched += (weights.weight[word] as number) * (word === its ? 1 : NEAR_SHARE);
  }
  const [one, two] = [weightOf(a, words.a.term, weights.weight), weightOf(b, words.b.term, weights.weight)];
  const isEnough = count >= WORDS || count === Math.min(a.length, b.length);
  if (!isEnough || matched < CONTAINED * Math.min(one, two) || 2 * matched < COMMON * (one + two))
    return false;
  const sure = Math.min(a.length, b.length) <= SHORT ? FORMULA_OF_SHORT : FORMULA;
  return 2 * matched >= sure * (one + two) || a.some(place => isOwn(place, matching, isFrequent()));
}

/** Whether a word of a is matched, tells something, and is no part of a turn of phrase that recurs in both texts. */
function isOwn(
  place: number,
  {words: {a, b}, weights, partner}: Matching,
  isFrequent: IsFrequentPair,
): boolean {
  const other = partner.a[place] as number;
  const word = a.term[place] as number;
  if (other < 0 || weights.isCommon[word] === 1) return false;
  if (b.term[other] !== word) return true;
  const isPair = (at: number, its: number) =>
    at > 0 &&
    partner.a[at] === its &&
    partner.a[at - 1] === its - 1 &&
    a.sentence[at] !== 1 &&
    a.term[at - 1] === b.term[its - 1] &&
    a.term[at] === b.term[its] &&
    isFrequent(a.term[at - 1] as number, a.term[at] as number);
  return !isPair(place, other) && !isPair(place + 1, other + 1);
}

function weightOf(places: Int32Array, term: Int32Array, weight: Float64Array): number {
  return places.reduce((sum, place) => sum + (weight[term[place] as number] as number), 0);
}
