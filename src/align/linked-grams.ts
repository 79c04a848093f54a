/** The runs of n words that two texts share. */
export interface LinkedGrams {
  /**
   * Visits pairs of places (i in a, j in b) where the same n words stand, by rising j, then rising i: those of runs that
   * stand at most `rarity` times in each text. Places of different words may be among them when their hashes meet.
   */
  forEachPair(rarity: number, visit: (i: number, j: number) => void): void;
}

const NONE = -1;

/** Where do the same n words stand in both texts? A hash table of the runs of `a`, each a linked list of places. */
export function linkedGrams(a: Int32Array, b: Int32Array, n: number): LinkedGrams {
  const [hashA, hashB] = [gramHashes(a, n), gramHashes(b, n)];
  const size = 1 << Math.ceil(Math.log2(Math.max(16, 2 * hashA.length)));
  const table = {hash: new Int32Array(size), first: new Int32Array(size).fill(NONE), mask: size - 1};
  const next = new Int32Array(hashA.length).fill(NONE);
  const count = {a: new Uint32Array(size), b: new Uint32Array(size)};
  for (let i = hashA.length - 1; i >= 0; i--) {
    const slot = slotOf(table, hashA[i] as number);
    table.hash[slot] = hashA[i] as number;
    next[i] = table.first[slot] as number;
    table.first[slot] = i;
    count.a[slot] = (count.a[slot] as number) + 1;
  }
  const slots = hashB.map(hash => slotOf(table, hash));
  for (const slot of slots) count.b[slot] = (count.b[slot] as number) + 1;
  return {
    forEachPair(rarity, visit) {
      slots.forEach((slot, j) => {
        if ((count.a[slot] as number) > rarity || (count.b[slot] as number) > rarity) return;
        for (let i = table.first[slot] as number; i !== NONE; i = next[i] as number) visit(i, j);
      });
    },
  };
}

function slotOf(
  {hash, first, mask}: {hash: Int32Array; first: Int32Array; mask: number},
  key: number,
): number {
  let slot = (key ^ (key >>> 15)) & mask;
  while (first[slot] !== NONE && hash[slot] !== key) slot = (slot + 1) & mask;
  return slot;
}

/** One number for each run of n words, the same for the same words. */
function gramHashes(term: Int32Array, n: number): Int32Array {
  const hashes = new Int32Array(Math.max(0, term.length - n + 1));
  for (let i = 0; i < hashes.length; i++) {
    let hash = 0;
    for (let k = 0; k < n; k++) hash = Math.imul(hash ^ (term[i + k] as number), 0x9e3779b1) ^ (hash >>> 13);
    hashes[i] = hash;
  }
  return hashes;
}
