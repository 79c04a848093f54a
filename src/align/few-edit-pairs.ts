/** Words deleted or inserted, up to which two long stretches are still held against each other. */
const EDITS = 1000;

/**
 * Which words go together when two long stretches differ in few? None when they differ in more than a thousand.
 *
 * The greedy shortest edit script (Myers 1986, Algorithmica 1: 251–266): n + d² steps, d² / 2 numbers kept.
 */
export function fewEditPairs(a: Int32Array, b: Int32Array): readonly (readonly [i: number, j: number])[] {
  const reach: Int32Array[] = []; // reach[d][k + d]: how far in a the diagonal k comes with d edits
  for (let d = 0; d <= EDITS; d++) {
    const furthest = new Int32Array(2 * d + 1);
    reach.push(furthest);
    for (let k = -d; k <= d; k += 2) {
      let i = start(reach, d, k);
      while (i < a.length && i - k < b.length && a[i] === b[i - k]) i++;
      furthest[k + d] = i;
      if (i >= a.length && i - k >= b.length) return tracedBack(reach, k);
    }
  }
  return [];
}

/** Where diagonal k begins after one more edit: from the neighbour that comes furthest. */
function start(reach: readonly Int32Array[], d: number, k: number): number {
  if (d === 0) return 0;
  return comesFromAbove(reach, d, k) ? reached(reach, d - 1, k + 1) : reached(reach, d - 1, k - 1) + 1;
}

function comesFromAbove(reach: readonly Int32Array[], d: number, k: number): boolean {
  return k === -d || (k !== d && reached(reach, d - 1, k - 1) < reached(reach, d - 1, k + 1));
}

function reached(reach: readonly Int32Array[], d: number, k: number): number {
  return (reach[d] as Int32Array)[k + d] as number;
}

function tracedBack(reach: readonly Int32Array[], last: number): [number, number][] {
  const pairs: [number, number][] = [];
  let k = last;
  for (let d = reach.length - 1; d >= 0; d--) {
    const from = start(reach, d, k);
    for (let i = reached(reach, d, k) - 1; i >= from; i--) pairs.push([i, i - k]);
    k += comesFromAbove(reach, d, k) ? 1 : -1;
  }
  return pairs.reverse();
}
