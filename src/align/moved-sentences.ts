import {type Matching, sentenceFacts} from './matching.ts';
import {alikeSentences, type Likeness, type Sentence} from './sentence-pairs.ts';

/** More than in the order of the texts: anywhere in a text chance finds more. */
export const ANYWHERE: Likeness = {words: 5, contained: 0.6, common: 0.5};

/**
 * Marks as moved those sentences, left over whole in both texts, that have most of their words in common.
 *
 * Edits may leave no run of words long enough to be found by. Three fifths of the weight of the lighter sentence, half of
 * that of both and five words must be shared; the pairs most alike come first, each sentence goes with one other.
 */
export function markMovedSentences(matching: Matching): void {
  const {block} = matching;
  const [a, b] = [leftOver(matching, 'a'), leftOver(matching, 'b')];
  const facts = {...sentenceFacts(matching), least: ANYWHERE};
  const pairs = alikeSentences(a, b, facts).toSorted((x, y) => y.weight - x.weight || x.a - y.a || x.b - y.b);
  const taken = {a: new Set<number>(), b: new Set<number>()};
  let next = block.a.reduce((most, k) => Math.max(most, k), 0) + 1;
  for (const pair of pairs) {
    if (taken.a.has(pair.a) || taken.b.has(pair.b)) continue;
    taken.a.add(pair.a);
    taken.b.add(pair.b);
    for (const place of a[pair.a] as Sentence) block.a[place] = next;
    for (const place of b[pair.b] as Sentence) block.b[place] = next;
    next++;
  }
}

/** Whole sentences without a word that is matched or belongs to a moved stretch. */
export function leftOver({words, partner, block}: Matching, side: 'a' | 'b'): readonly Sentence[] {
  const {sentence} = words[side];
  const found: Sentence[] = [];
  let from = 0;
  for (let end = 1; end <= partner[side].length; end++) {
    if (sentence[end] !== 1) continue;
    const places = Int32Array.from({length: end - from}, (_, k) => from + k);
    if (places.every(place => partner[side][place] === -1 && block[side][place] === 0)) found.push(places);
    from = end;
  }
  return found;
}
