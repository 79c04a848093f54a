/** Something with a place in both texts and a weight. */
export interface Weighted {
  readonly a: number;
  readonly b: number;
  readonly weight: number;
}

/**
 * Which of these follow one another in both texts and weigh most together? Indexes, in order.
 *
 * The heaviest strictly increasing subsequence, by a Fenwick tree of maxima: n log n. Places in `a` are unique.
 */
export function heaviestChain(items: readonly Weighted[]): readonly number[] {
  const order = [...items.keys()].sort((x, y) => placeA(items, x) - placeA(items, y));
  const ranks = rankedBy(items.map(({b}) => b));
  const tree = new Int32Array(items.length + 1).fill(-1); // index of the best item that ends at or below
  const total = new Float64Array(items.length);
  const before = new Int32Array(items.length).fill(-1);
  let best = -1;
  for (const item of order) {
    const rank = ranks[item] as number;
    const last = bestBelow(tree, total, rank);
    before[item] = last;
    total[item] = (items[item]?.weight ?? 0) + (last < 0 ? 0 : (total[last] as number));
    if (best < 0 || (total[item] as number) > (total[best] as number)) best = item;
    raise(tree, total, {rank, item});
  }
  const chain: number[] = [];
  for (let item = best; item >= 0; item = before[item] as number) chain.push(item);
  return chain.reverse();
}

function placeA(items: readonly Weighted[], i: number): number {
  return items[i]?.a ?? 0;
}

/** 1 for the least value, the same for equal ones. */
function rankedBy(values: readonly number[]): Uint32Array {
  const distinct = [...new Set(values)].sort((x, y) => x - y);
  const rank = new Map(distinct.map((value, i) => [value, i + 1]));
  return Uint32Array.from(values, value => rank.get(value) as number);
}

function bestBelow(tree: Int32Array, total: Float64Array, rank: number): number {
  let best = -1;
  for (let k = rank - 1; k > 0; k -= k & -k) {
    const item = tree[k] as number;
    if (item >= 0 && (best < 0 || (total[item] as number) > (total[best] as number))) best = item;
  }
  return best;
}

function raise(tree: Int32Array, total: Float64Array, {rank, item}: {rank: number; item: number}): void {
  for (let k = rank; k < tree.length; k += k & -k) {
    const known = tree[k] as number;
    if (known < 0 || (total[item] as number) > (total[known] as number)) tree[k] = item;
  }
}
