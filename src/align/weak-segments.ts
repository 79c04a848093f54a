import {type Matching, unmatch} from './matching.ts';
import type {Stretch} from './segments.ts';

/** Share of the lighter side's weight that must be matched, and of both sides together. */
const CONTAINED = 0.4;
const COMMON = 0.15;
/** Fewer matched words say something only where they are the whole of a side. */
const WORDS = 3;
/** A near match is worth this much of the same word. */
const NEAR_SHARE = 0.75;

/**
 * Takes out the matches of segments whose sides have too little in common to be the same passage.
 *
 * Rarer words weigh more. A segment stays when two fifths of the weight of its lighter side, and 15 % of both sides together, is matched,
 * by three words or more. A moved stretch that goes is no longer one.
 */
export function dissolveWeak(segments: readonly Stretch[], matching: Matching): void {
  for (const segment of segments) {
    if (isStrong(segment, matching)) continue;
    for (const place of segment.a) {
      unmatch(matching, place);
      matching.block.a[place] = 0;
    }
    for (const place of segment.b) matching.block.b[place] = 0;
  }
}

function isStrong({a, b}: Stretch, {words, weights, partner}: Matching): boolean {
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
  return isEnough && matched >= CONTAINED * Math.min(one, two) && 2 * matched >= COMMON * (one + two);
}

function weightOf(places: Int32Array, term: Int32Array, weight: Float64Array): number {
  return places.reduce((sum, place) => sum + (weight[term[place] as number] as number), 0);
}
