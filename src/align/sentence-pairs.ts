import {heaviestChain} from './heaviest-chain.ts';

/** A sentence as the places of its words. */
export type Sentence = Int32Array;

interface SentenceFacts {
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
  const bags = {a: a.map(places => bagOf(places, term.a)), b: b.map(places => bagOf(places, term.b))};
  const holding = sentencesByWord(bags.b);
  return bags.a.flatMap((bag, i) =>
    candidates(bag, holding).flatMap(j => {
      const alike = likeness(bag, bags.b[j] as Bag, {weight, least});
      return alike === 0 ? [] : [{a: i, b: j, weight: alike}];
    }),
  );
}

/** How often each word stands in a sentence. */
type Bag = ReadonlyMap<number, number>;

function bagOf(places: Sentence, term: Int32Array): Bag {
  const bag = new Map<number, number>();
  for (const place of places) bag.set(term[place] as number, (bag.get(term[place] as number) ?? 0) + 1);
  return bag;
}

function sentencesByWord(bags: readonly Bag[]): ReadonlyMap<number, readonly number[]> {
  const holding = new Map<number, number[]>();
  bags.forEach((bag, j) => {
    for (const word of bag.keys()) {
      const known = holding.get(word);
      if (known === undefined) holding.set(word, [j]);
      else if (known.length <= SENTENCES_PER_WORD) known.push(j);
    }
  });
  return holding;
}

function candidates(bag: Bag, holding: ReadonlyMap<number, readonly number[]>): readonly number[] {
  const found = new Set<number>();
  for (const word of bag.keys()) {
    const sentences = holding.get(word) ?? [];
    if (sentences.length <= SENTENCES_PER_WORD) for (const j of sentences) found.add(j);
  }
  return [...found].sort((x, y) => x - y);
}

/** Weight of the words that two sentences share, less the more they differ; 0 when they share too little. */
function likeness(
  a: Bag,
  b: Bag,
  {weight, least}: {readonly weight: Float64Array; readonly least: Likeness},
): number {
  let [words, shared] = [0, 0];
  for (const [word, count] of a) {
    const both = Math.min(count, b.get(word) ?? 0);
    words += both;
    shared += both * (weight[word] as number);
  }
  const [one, other] = [bagWeight(a, weight), bagWeight(b, weight)];
  const common = (2 * shared) / (one + other);
  const isAlike =
    words >= least.words && shared >= least.contained * Math.min(one, other) && common >= least.common;
  if (!isAlike) return 0;
  return shared * common;
}

function bagWeight(bag: Bag, weight: Float64Array): number {
  let sum = 0;
  for (const [word, count] of bag) sum += count * (weight[word] as number);
  return sum;
}

/** The heaviest pairs that rise on both sides, each sentence once. */
function chainOfPairs(items: readonly AlikePair[]) {
  // Among pairs of one sentence of a, the later partner is tried first, so that a chain never takes two of them.
  const width = items.length + 1;
  const order = [...items].sort((x, y) => x.a - y.a || y.b - x.b);
  const placed = order.map((item, k) => ({a: item.a * width + k, b: item.b, weight: item.weight}));
  return heaviestChain(placed).map(k => [order[k]?.a ?? 0, order[k]?.b ?? 0] as const);
}
