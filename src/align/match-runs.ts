import {growingColumn} from '../base/columns.ts';
import {linkedGrams} from './linked-grams.ts';

/** Runs of the same words in both texts: run k is `length[k]` words from `a[k]` and from `b[k]`. */
export interface MatchRuns {
  readonly a: Uint32Array;
  readonly b: Uint32Array;
  readonly length: Uint32Array;
}

/** Words in a seed. */
export const SEED = 4;
/** A seed that stands more often in either text finds nothing that a rarer one would not find better. */
const RARE = 8;

/**
 * Which runs of words stand in both texts? As long as they can be, each found from a rare run of four words.
 *
 * First from seeds that are unique in both texts; then from those that stand at most eight times in each, where no
 * run from a unique seed stands yet. The cap keeps texts that repeat themselves linear.
 */
export function matchRuns(a: Int32Array, b: Int32Array): MatchRuns {
  const columns = {a: growingColumn(), b: growingColumn(), length: growingColumn()};
  const taken = {a: new Uint8Array(a.length), b: new Uint8Array(b.length)};
  const grams = linkedGrams(a, b, SEED);
  for (const rarity of [1, RARE]) {
    const ends = new Map<number, number>(); // by diagonal: where its last run ends in b
    const found: [number, number, number][] = [];
    grams.forEachPair(rarity, (i, j) => {
      if (taken.a[i] === 1 || taken.b[j] === 1 || (ends.get(j - i) ?? 0) > j) return;
      const [start, length] = extended(a, b, [i, j]);
      if (length < SEED) return;
      ends.set(j - i, j - (i - start) + length);
      found.push([start, start + j - i, length]);
    });
    for (const [i, j, length] of found) {
      columns.a.push(i);
      columns.b.push(j);
      columns.length.push(length);
      taken.a.fill(1, i, i + length);
      taken.b.fill(1, j, j + length);
    }
  }
  return {a: columns.a.done(), b: columns.b.done(), length: columns.length.done()};
}

/** The longest run of the same words around a pair of places: where it starts in a, and its length. */
function extended(a: Int32Array, b: Int32Array, [i, j]: readonly [number, number]): [number, number] {
  let back = 0;
  while (back < i && back < j && a[i - back - 1] === b[j - back - 1]) back++;
  let on = 0;
  while (i + on < a.length && j + on < b.length && a[i + on] === b[j + on]) on++;
  return [i - back, back + on];
}
