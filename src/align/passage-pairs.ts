import {rowOf} from '../base/columns.ts';
import type {CollectionWords} from './collection-words.ts';
import type {SharedShingles} from './shared-shingles.ts';

/** The same words at two places of different texts, as words of the collection; `a` comes before `b`. */
export interface PassagePair {
  readonly a: number;
  readonly aEnd: number;
  readonly b: number;
  readonly bEnd: number;
}

/**
 * Which passages of two texts are the same, as long as they can be? Every pair of places of a shared run, lengthened
 * both ways; then those are joined that follow one another in both texts with at most `gap` words between.
 */
export function passagePairs(
  words: CollectionWords,
  shingles: SharedShingles,
  gap: number,
): readonly PassagePair[] {
  const {places, groups} = shingles;
  const isKept = new Uint8Array(words.term.length);
  for (const place of places) isKept[place] = 1;
  const found: PassagePair[] = [];
  for (let k = 0; k + 1 < groups.length; k++) {
    for (let x = groups[k] as number; x < (groups[k + 1] as number); x++) {
      for (let y = x + 1; y < (groups[k + 1] as number); y++) {
        const pair = maximal(words, isKept, [places[x] as number, places[y] as number]);
        if (pair !== undefined) found.push(pair);
      }
    }
  }
  return joinedPairs(distinct(found.sort(inOrder)), words, gap);
}

/** The longest same words around a pair of places; undefined in one text, and where the run before gave them already. */
function maximal(
  words: CollectionWords,
  isKept: Uint8Array,
  [a, b]: readonly [number, number],
): PassagePair | undefined {
  const {term, stretches, text} = words;
  const [inA, inB] = [rowOf(stretches, a), rowOf(stretches, b)];
  if (text[inA] === text[inB]) return undefined;
  const most = Math.min(a - (stretches[inA] as number), b - (stretches[inB] as number));
  const isGiven = most > 0 && isKept[a - 1] === 1 && isKept[b - 1] === 1 && term[a - 1] === term[b - 1];
  if (isGiven) return undefined;
  let back = 0;
  while (back < most && term[a - back - 1] === term[b - back - 1]) back++;
  let on = 0;
  const room = Math.min((stretches[inA + 1] as number) - a, (stretches[inB + 1] as number) - b);
  while (on < room && term[a + on] === term[b + on]) on++;
  return {a: a - back, aEnd: a + on, b: b - back, bEnd: b + on};
}

function inOrder(x: PassagePair, y: PassagePair): number {
  return x.a - y.a || x.b - y.b;
}

function distinct(sorted: readonly PassagePair[]): readonly PassagePair[] {
  return sorted.filter(({a, b}, k) => a !== sorted[k - 1]?.a || b !== sorted[k - 1]?.b);
}

/** How many open passages a pair is tried with. */
const LOOK_BACK = 16;

function joinedPairs(
  pairs: readonly PassagePair[],
  {stretches}: CollectionWords,
  gap: number,
): readonly PassagePair[] {
  const joined: PassagePair[] = [];
  const isOne = (x: number, y: number) => rowOf(stretches, x) === rowOf(stretches, y);
  for (const pair of pairs) {
    let k = joined.length - 1;
    const least = Math.max(0, joined.length - LOOK_BACK);
    while (k >= least && !follows(joined[k] as PassagePair, pair, gap)) k--;
    const before = joined[k];
    const isJoined = k >= least && before !== undefined && isOne(before.a, pair.a) && isOne(before.b, pair.b);
    if (isJoined)
      joined[k] = {...before, aEnd: Math.max(before.aEnd, pair.aEnd), bEnd: Math.max(before.bEnd, pair.bEnd)};
    else joined.push(pair);
  }
  return joined;
}

/** Whether a pair goes on after another in both texts, with no more than `gap` words between. */
function follows(before: PassagePair, {a, b}: PassagePair, gap: number): boolean {
  return (
    a > before.a &&
    b > before.b &&
    a - before.aEnd <= gap &&
    b - before.bEnd <= gap &&
    a >= before.aEnd - gap &&
    b >= before.bEnd - gap
  );
}
