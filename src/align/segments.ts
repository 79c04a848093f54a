import type {Matching} from './matching.ts';
import {cutsBetween} from './sentence-cuts.ts';

/** Places of a stretch in each text that keep their order: `block` 0 is what has not moved. */
export interface Stretch {
  readonly block: number;
  readonly a: Int32Array;
  readonly b: Int32Array;
}

/** The stretches of two texts: what keeps its order, then each moved one. */
export function stretchesOf({block}: Matching): readonly Stretch[] {
  const [a, b] = [placesByBlock(block.a), placesByBlock(block.b)];
  return Array.from({length: Math.max(a.length, b.length)}, (_, k) => ({
    block: k,
    a: Int32Array.from(a[k] ?? []),
    b: Int32Array.from(b[k] ?? []),
  }));
}

function placesByBlock(block: Uint32Array): readonly (readonly number[])[] {
  const places: number[][] = [];
  block.forEach((k, place) => {
    for (let made = places.length; made <= k; made++) places.push([]);
    places[k]?.push(place);
  });
  return places;
}

/**
 * Cuts a stretch into segments: sentences of one text with the sentences of the other that hold their words.
 *
 * A cut stands where a sentence begins in both texts. A segment without words on one side is dropped or new.
 */
export function segmentsOf(stretch: Stretch, matching: Matching): readonly Stretch[] {
  const segments: Stretch[] = [];
  const start = {a: 0, b: 0};
  const cut = (a: number, b: number): void => {
    if (a > start.a || b > start.b) segments.push(sliceOf(stretch, start, {a, b}));
    [start.a, start.b] = [a, b];
  };
  let [i, j] = [0, 0];
  for (;;) {
    const [fromA, fromB] = [i, j];
    while (i < stretch.a.length && partnerOf(matching, 'a', stretch.a[i]) === -1) i++;
    while (j < stretch.b.length && partnerOf(matching, 'b', stretch.b[j]) === -1) j++;
    const cutsA = cutsBetween(stretch.a, {from: fromA, to: i}, matching.words.a.sentence);
    const cutsB = cutsBetween(stretch.b, {from: fromB, to: j}, matching.words.b.sentence);
    if (cutsA.length > 0 && cutsB.length > 0) {
      cut(cutsA[0] as number, cutsB[0] as number);
      cut(cutsA.at(-1) as number, cutsB[0] as number);
      cut(cutsA.at(-1) as number, cutsB.at(-1) as number);
    }
    if (i === stretch.a.length || j === stretch.b.length) break;
    i++;
    j++;
  }
  return segments;
}

/** Words of a stretch from one pair of indexes to another. */
export function sliceOf(
  {block, a, b}: Stretch,
  from: {readonly a: number; readonly b: number},
  to: {readonly a: number; readonly b: number},
): Stretch {
  return {block, a: a.subarray(from.a, to.a), b: b.subarray(from.b, to.b)};
}

function partnerOf({partner}: Matching, side: 'a' | 'b', place: number | undefined): number {
  return partner[side][place as number] as number;
}
