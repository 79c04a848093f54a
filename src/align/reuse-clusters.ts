import type {ReuseCluster, ReusePlace} from '../model/reuse.ts';
import {type CollectionWords, placeOf} from './collection-words.ts';
import type {PassagePair} from './passage-pairs.ts';

/** A stretch of words at one place, and its root in the forest of clusters. */
interface Interval {
  readonly from: number;
  readonly to: number;
}

/** How many intervals before it one is held against. */
const LOOK_BACK = 64;

/**
 * Which passages are one and the same, over many texts? Both places of a pair are; so are two places of one text that
 * overlap by half of the longer one or more. Clusters with most reused words first: the words of all places but one.
 */
export function reuseClusters(
  pairs: readonly PassagePair[],
  words: CollectionWords,
): readonly ReuseCluster[] {
  const intervals = pairs.flatMap(({a, aEnd, b, bEnd}) => [
    {from: a, to: aEnd},
    {from: b, to: bEnd},
  ]);
  const forest = Int32Array.from(intervals, (_, k) => k);
  pairs.forEach((_, k) => {
    unite(forest, 2 * k, 2 * k + 1);
  });
  const order = [...intervals.keys()].sort((x, y) => startOf(intervals, x) - startOf(intervals, y) || x - y);
  order.forEach((x, k) => {
    for (let p = k - 1; p >= Math.max(0, k - LOOK_BACK); p--) {
      const y = order[p] as number;
      if (overlapByHalf(intervals[y] as Interval, intervals[x] as Interval)) unite(forest, y, x);
    }
  });
  const members = new Map<number, Interval[]>();
  for (const x of order) {
    const root = rootOf(forest, x);
    const known = members.get(root);
    if (known === undefined) members.set(root, [intervals[x] as Interval]);
    else known.push(intervals[x] as Interval);
  }
  return [...members.values()].map(list => clusterOf(list, words)).sort(byReusedWords);
}

function clusterOf(sorted: readonly Interval[], words: CollectionWords): ReuseCluster {
  const merged: Interval[] = [];
  for (const interval of sorted) {
    const last = merged.at(-1);
    if (last !== undefined && interval.from < last.to) {
      merged[merged.length - 1] = {from: last.from, to: Math.max(last.to, interval.to)};
    } else merged.push(interval);
  }
  return {places: merged.map(({from, to}) => placeIn(words, from, to))};
}

function placeIn(words: CollectionWords, from: number, to: number): ReusePlace {
  const {text, row} = placeOf(words, from);
  return {text, tokens: {from: row, to: row + to - from}};
}

/** Words that stand again: those of all places but the longest. */
export function reusedWords({places}: ReuseCluster): number {
  const sizes = places.map(({tokens}) => tokens.to - tokens.from);
  return sizes.reduce((sum, size) => sum + size, 0) - Math.max(...sizes);
}

function byReusedWords(x: ReuseCluster, y: ReuseCluster): number {
  const [first, other] = [x.places[0] as ReusePlace, y.places[0] as ReusePlace];
  return reusedWords(y) - reusedWords(x) || first.text - other.text || first.tokens.from - other.tokens.from;
}

function overlapByHalf(x: Interval, y: Interval): boolean {
  const both = Math.min(x.to, y.to) - Math.max(x.from, y.from);
  return 2 * both >= Math.max(x.to - x.from, y.to - y.from);
}

function startOf(intervals: readonly Interval[], k: number): number {
  return intervals[k]?.from ?? 0;
}

function rootOf(forest: Int32Array, k: number): number {
  let root = k;
  while (forest[root] !== root) {
    forest[root] = forest[forest[root] as number] as number;
    root = forest[root] as number;
  }
  return root;
}

function unite(forest: Int32Array, x: number, y: number): void {
  const [a, b] = [rootOf(forest, x), rootOf(forest, y)];
  forest[Math.max(a, b)] = Math.min(a, b);
}
