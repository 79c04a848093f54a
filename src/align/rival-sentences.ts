import {type Matching, sentenceFacts, unmatch} from './matching.ts';
import {ANYWHERE, leftOver} from './moved-sentences.ts';
import type {Stretch} from './segments.ts';
import {cutsBetween} from './sentence-cuts.ts';
import {alikeSentences, type Likeness, type Sentence} from './sentence-pairs.ts';

/** How much more alike a sentence that is left over must be than the one that stands in order. */
const BETTER = 2;

const ANY: Likeness = {words: 0, contained: 0, common: 0};

/**
 * Takes out the matches of sentences for which a sentence that is left over elsewhere is a much better partner.
 *
 * In the order of the texts sentences are held together by little, such as a formula that many begin with; the partner
 * they were taken from may stand elsewhere, and is found as moved once they are free.
 */
export function yieldToRivals(segments: readonly Stretch[], matching: Matching): void {
  const pairs = segments.filter(segment => isPair(segment, matching));
  const better = {a: bestWeights(pairs, 'a', matching), b: bestWeights(pairs, 'b', matching)};
  pairs.forEach((pair, i) => {
    const [own] = alikeSentences([pair.a], [pair.b], {...sentenceFacts(matching), least: ANY});
    const rival = Math.max(better.a.get(i) ?? 0, better.b.get(i) ?? 0);
    if (rival <= BETTER * (own?.weight ?? 0)) return;
    for (const place of pair.a) unmatch(matching, place);
  });
}

/** One sentence of each text, in the order of both, with something matched. */
function isPair({block, a, b}: Stretch, {words, partner}: Matching): boolean {
  const isOne = (places: Sentence, sentence: Uint8Array) =>
    places.length > 0 && cutsBetween(places, {from: 0, to: places.length}, sentence).length === 2;
  return (
    block === 0 &&
    isOne(a, words.a.sentence) &&
    isOne(b, words.b.sentence) &&
    a.some(place => (partner.a[place] as number) >= 0)
  );
}

/** By pair: how alike the sentence of one side and the best of those left over in the other text are. */
function bestWeights(
  pairs: readonly Stretch[],
  side: 'a' | 'b',
  matching: Matching,
): ReadonlyMap<number, number> {
  const other = side === 'a' ? 'b' : 'a';
  const own = pairs.map(pair => pair[side]);
  const free = leftOver(matching, other);
  const [a, b] = side === 'a' ? [own, free] : [free, own];
  const best = new Map<number, number>();
  for (const pair of alikeSentences(a, b, {...sentenceFacts(matching), least: ANYWHERE})) {
    best.set(pair[side], Math.max(best.get(pair[side]) ?? 0, pair.weight));
  }
  return best;
}
