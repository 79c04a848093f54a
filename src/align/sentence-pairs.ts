import {heaviestChain} from './heaviest-chain.ts';

/** A sentence as the places of its words. */
export type Sentence = Int32Array;

/** The term of each place of both texts, and what each term weighs. */
export interface SentenceFacts {
  readonly term: {readonly a: Int32Array; readonly b: Int32Array};
  readonly weight: Float64Array;
}

/** What two sentences must share to be held for the same. */
export interface Likeness {
  readonly words: number;
  /** Share of the lighter sentence's weight that must be in the heavier one. */
  readonly contained: number;
  /** The same of both sentences together, so that a heading is not found again in any long sentence. */
  readonly common: number;
}

const IN_ORDER: Likeness = {words: 3, contained: 0.4, common: 0.25};
/** A word that stands in more sentences than this is no reason to hold two together. */
const SENTENCES_PER_WORD = 16;

/**
 * Which sentences of two stretches say the same in other words, in the same order? Pairs of indexes.
 *
 * Two sentences are held together when two fifths of the weight of the lighter one, a quarter of both, and three words are shared; of
 * these the pairs that keep their order and are most alike. Words that stand in more than 16 sentences bring none together.
 */
export function sentencePairs(
  a: readonly Sentence[],
  b: readonly Sentence[],
  facts: SentenceFacts,
): readonly (readonly [a: number, b: number])[] {
  return chainOfPairs(alikeSentences(a, b, {...facts, least: IN_ORDER}));
}

/** Two sentences, as indexes, that may say the same, and how much speaks for it. */
export interface AlikePair {
  readonly a: number;
  readonly b: number;
  readonly weight: number;
}

/** Every pair of sentences that share so much, whatever their order. */
export function alikeSentences(
  a: readonly Sentence[],
  b: readonly Sentence[],
  {term, weight, least}: SentenceFacts & {readonly least: Likeness},
): readonly AlikePair[] {
  const counts = new Uint32Array(weight.length);
  const bags = b.map(places => bagOf(places, term.b, {weight, counts}));
  const candidates = candidateFinder(bags, weight.length);
  const pairs: AlikePair[] = [];
  a.forEach((places, i) => {
    const bag = bagOf(places, term.a, {weight, counts});
    for (const j of candidates(bag)) {
      const other = bags[j] as Bag;
      putCounts(counts, other);
      const alike = likeness(bag, other, {weight, least, counts});
      clearCounts(counts, other);
      if (alike !== 0) pairs.push({a: i, b: j, weight: alike});
    }
  });
  return pairs;
}

/** Which words stand in a sentence, in order of first appearance, how often each, and what all weigh. */
interface Bag {
  readonly words: Int32Array;
  readonly counts: Uint32Array;
  readonly weight: number;
}

/** What words weigh, and a count for each word that is 0 between calls: asked in loops, so no map is made each time. */
interface Scratch {
  readonly weight: Float64Array;
  readonly counts: Uint32Array;
}

function bagOf(places: Sentence, term: Int32Array, {weight, counts}: Scratch): Bag {
  const all = new Int32Array(places.length);
  let different = 0;
  for (let k = 0; k < places.length; k++) {
    const word = term[places[k] as number] as number;
    if (counts[word] === 0) all[different++] = word;
    counts[word] = (counts[word] as number) + 1;
  }
  const words = all.subarray(0, different);
  const own = new Uint32Array(different);
  let sum = 0;
  for (let k = 0; k < different; k++) {
    const word = words[k] as number;
    own[k] = counts[word] as number;
    counts[word] = 0;
    sum += (own[k] as number) * (weight[word] as number);
  }
  return {words, counts: own, weight: sum};
}

function putCounts(counts: Uint32Array, bag: Bag): void {
  for (let k = 0; k < bag.words.length; k++) counts[bag.words[k] as number] = bag.counts[k] as number;
}

function clearCounts(counts: Uint32Array, {words}: Bag): void {
  for (let k = 0; k < words.length; k++) counts[words[k] as number] = 0;
}

/** Which sentences share a word with this one that stands in few? Rising. */
function candidateFinder(bags: readonly Bag[], terms: number): (bag: Bag) => readonly number[] {
  const holding = new Array<number[] | undefined>(terms);
  bags.forEach(({words}, j) => {
    for (let k = 0; k < words.length; k++) {
      const known = holding[words[k] as number];
      if (known === undefined) holding[words[k] as number] = [j];
      else if (known.length <= SENTENCES_PER_WORD) known.push(j);
    }
  });
  const askedBy = new Uint32Array(bags.length);
  let asker = 0;
  return ({words}) => {
    asker++;
    const found: number[] = [];
    for (let k = 0; k < words.length; k++) {
      const sentences = holding[words[k] as number];
      if (sentences === undefined || sentences.length > SENTENCES_PER_WORD) continue;
      for (const j of sentences) {
        if (askedBy[j] === asker) continue;
        askedBy[j] = asker;
        found.push(j);
      }
    }
    return found.sort((x, y) => x - y);
  };
}

/** Weight of the words that two sentences share, less the more they differ; 0 when too little. `counts` are those of b. */
function likeness(a: Bag, b: Bag, {weight, least, counts}: Scratch & {readonly least: Likeness}): number {
  let [words, shared] = [0, 0];
  for (let k = 0; k < a.words.length; k++) {
    const word = a.words[k] as number;
    const both = Math.min(a.counts[k] as number, counts[word] as number);
    if (both === 0) continue;
    words += both;
    shared += both * (weight[word] as number);
  }
  const common = (2 * shared) / (a.weight + b.weight);
  const isAlike =
    words >= least.words &&
    shared >= least.contained * Math.min(a.weight, b.weight) &&
    common >= least.common;
  if (!isAlike) return 0;
  return shared * common;
}

/** The heaviest pairs that rise on both sides, each sentence once. */
function chainOfPairs(items: readonly AlikePair[]) {
  // Among pairs of one sentence of a, the later partner is tried first, so that a chain never takes two of them.
  const width = items.length + 1;
  const order = [...items].sort((x, y) => x.a - y.a || y.b - x.b);
  const placed = order.map((item, k) => ({a: item.a * width + k, b: item.b, weight: item.weight}));
  return heaviestChain(placed).map(k => [order[k]?.a ?? 0, order[k]?.b ?? 0] as const);
}
