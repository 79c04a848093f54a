import {affineAlignment, type WordScore} from './affine-alignment.ts';
import {fewEditPairs} from './few-edit-pairs.ts';
import {heaviestChain} from './heaviest-chain.ts';

type Pairs = readonly (readonly [i: number, j: number])[];

/** Pairs of words that a table is made for; above it, words that both stretches have once part them first. */
const CELLS = 1_000_000;

/**
 * Which words of two stretches of any size go together? Pairs (i, j), rising in both.
 *
 * What both begin and end with is taken as it is. What is left between is aligned with affine gaps when it is small;
 * else it is parted at words unique in both and each part aligned; else by fewest edits; else nothing goes together.
 */
export function alignWords(a: Int32Array, b: Int32Array, score: WordScore): Pairs {
  const shortest = Math.min(a.length, b.length);
  let head = 0;
  while (head < shortest && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < shortest - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  const inner = alignInner(a.subarray(head, a.length - tail), b.subarray(head, b.length - tail), score);
  return [
    ...Array.from({length: head}, (_, k) => [k, k] as const),
    ...shifted(inner, head, head),
    ...Array.from({length: tail}, (_, k) => [a.length - tail + k, b.length - tail + k] as const),
  ];
}

function alignInner(a: Int32Array, b: Int32Array, score: WordScore): Pairs {
  if (a.length === 0 || b.length === 0) return [];
  if (a.length * b.length <= CELLS) return affineAlignment(a, b, score);
  const anchors = commonUnique(a, b);
  return anchors.length === 0 ? fewEditPairs(a, b) : parted(a, b, {anchors, score});
}

function parted(a: Int32Array, b: Int32Array, {anchors, score}: {anchors: Pairs; score: WordScore}): Pairs {
  const pairs: (readonly [number, number])[] = [];
  let [fromA, fromB] = [0, 0];
  for (const [i, j] of [...anchors, [a.length, b.length] as const]) {
    const between = alignWords(a.subarray(fromA, i), b.subarray(fromB, j), score);
    for (const pair of shifted(between, fromA, fromB)) pairs.push(pair);
    if (i < a.length) pairs.push([i, j]);
    [fromA, fromB] = [i + 1, j + 1];
  }
  return pairs;
}

/** Words that stand once in each stretch, those that keep their order. */
function commonUnique(a: Int32Array, b: Int32Array): Pairs {
  const [placesA, placesB] = [uniquePlaces(a), uniquePlaces(b)];
  const items = [...placesA].flatMap(([word, i]) => {
    const j = placesB.get(word) ?? -1;
    return i < 0 || j < 0 ? [] : [{a: i, b: j, weight: 1}];
  });
  return heaviestChain(items).map(k => [items[k]?.a ?? 0, items[k]?.b ?? 0] as const);
}

/** Where each word stands; −1 when it stands more than once. */
function uniquePlaces(words: Int32Array): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  words.forEach((word, i) => {
    places.set(word, places.has(word) ? -1 : i);
  });
  return places;
}

function shifted(pairs: Pairs, byA: number, byB: number): Pairs {
  return pairs.map(([i, j]) => [i + byA, j + byB] as const);
}
