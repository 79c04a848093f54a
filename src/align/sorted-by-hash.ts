const DIGIT = 16;
const BUCKETS = 1 << DIGIT;

/** Places in the order of their hashes; those of one hash keep their order. Two passes of a radix sort. */
export function sortedByHash(places: Uint32Array, {hash}: {readonly hash: Uint32Array}): Uint32Array {
  return [0, DIGIT].reduce((order, shift) => {
    const starts = new Uint32Array(BUCKETS + 1);
    const digit = (place: number) => ((hash[place] as number) >>> shift) & (BUCKETS - 1);
    for (const place of order) starts[digit(place) + 1] = (starts[digit(place) + 1] as number) + 1;
    for (let k = 0; k < BUCKETS; k++) starts[k + 1] = (starts[k + 1] as number) + (starts[k] as number);
    const sorted = new Uint32Array(order.length);
    for (const place of order) {
      const at = starts[digit(place)] as number;
      sorted[at] = place;
      starts[digit(place)] = at + 1;
    }
    return sorted;
  }, places);
}
