import type {Matching} from './matching.ts';
import {type Stretch, sliceOf} from './segments.ts';
import type {Words} from './words.ts';

/**
 * Parts a segment wherever its words in either text do not follow one another: another passage stands between, or
 * words that are not counted. Matched words stay together.
 */
export function contiguousParts(segment: Stretch, matching: Matching): readonly Stretch[] {
  const {a, b} = segment;
  const cuts: {a: number; b: number}[] = [{a: 0, b: 0}];
  let [i, j] = [0, 0]; // after the last matched pair
  for (let p = 0; p <= a.length; p++) {
    const partner = p < a.length ? (matching.partner.a[a[p] as number] as number) : -1;
    const to = p === a.length ? b.length : partner < 0 ? -1 : b.indexOf(partner, j);
    if (to < 0) continue;
    addLeaps(cuts, {segment, words: matching.words, from: {a: i, b: j}, to: {a: p, b: to}});
    [i, j] = [p + 1, to + 1];
  }
  cuts.push({a: a.length, b: b.length});
  return cuts.slice(1).flatMap((to, k) => {
    const part = sliceOf(segment, cuts[k] as {a: number; b: number}, to);
    return part.a.length + part.b.length > 0 ? [part] : [];
  });
}

interface Between {
  readonly segment: Stretch;
  readonly words: {readonly a: Words; readonly b: Words};
  readonly from: {readonly a: number; readonly b: number};
  readonly to: {readonly a: number; readonly b: number};
}

/** The leaps between one matched pair and the next: the k-th of a with the k-th of b. */
function addLeaps(cuts: {a: number; b: number}[], {segment, words, from, to}: Between): void {
  const inA = leaps(segment.a, words.a, {from: from.a, to: to.a});
  const inB = leaps(segment.b, words.b, {from: from.b, to: to.b});
  for (let k = 0; k < Math.max(inA.length, inB.length); k++) {
    cuts.push({a: inA[k] ?? to.a, b: inB[k] ?? to.b});
  }
}

function leaps(places: Int32Array, {row}: Words, {from, to}: {from: number; to: number}): readonly number[] {
  const found: number[] = [];
  for (let k = Math.max(1, from); k <= Math.min(to, places.length - 1); k++) {
    const [before, place] = [places[k - 1] as number, places[k] as number];
    if (place !== before + 1 || row[place] !== (row[before] as number) + 1) found.push(k);
  }
  return found;
}
