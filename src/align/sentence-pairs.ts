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
  const bags = {
    a: a.map(places => bagOf(places, term.a, weight)),
    b: b.map(places => bagOf(places, term.b, weight)),
  };
  const holding = sentencesByWord(bags.b);
  return bags.a.flatMap((bag, i) =>
    candidates(bag, holding).flatMap(j => {
      const alike = likeness(bag, bags.b[j] as Bag, {weight, least});
      return alike === 0 ? [] : [{a: i, b: j, weight: alike}];
    }),
  );
}

/** Which words stand in a sentence, how often each, and what all weigh. */
interface Bag {
  readonly words: Int32Array;
  readonly counts: ReadonlyMap<number, number>;
  readonly weight: number;
}

function bagOf(places: Sentence, term: Int32Array, weight: Float64Array): Bag {
  const counts = new Map<number, number>();
  for (const place of places) counts.set(term[place] as number, (counts.get(term[place] as number) ?? 0) + 1);
  let sum = 0;
  for (const [word, count] of counts) sum += count * (weight[word] as number);
  return {words: Int32Array.from(counts.keys()), counts, weight: sum};
}

function sentencesByWord(bags: readonly Bag[]): ReadonlyMap<number, readonly number[]> {
  const holding = new Map<number, number[]>();
  bags.forEach(({words}, j) => {
    for (const word of words) {
      const known = holding.get(word);
      if (known === undefined) holding.set(word, [j]);
      else if (known.length <= SENTENCES_PER_WORD) known.push(j);
    }
  });
  return holding;
}

function candidates({words}: Bag, holding: ReadonlyMap<number, readonly number[]>): readonly number[] {
  const found = new Set<number>();
  for (const word of words) {
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
  for (const word of a.words) {
    const inB = b.counts.get(word);
    if (inB === undefined) continue;
    const both = Math.min(a.counts.get(word) as number, inB);
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
