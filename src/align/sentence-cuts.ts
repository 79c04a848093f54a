/**
 * Where in a range of places a sentence begins, as indexes, the end of the range among them.
 *
 * A leap over words of another passage is a beginning too, and so is the end of all places.
 */
export function cutsBetween(
  places: Int32Array,
  {from, to}: {readonly from: number; readonly to: number},
  sentence: Uint8Array,
): readonly number[] {
  const cuts: number[] = [];
  for (let k = from; k <= to; k++) {
    const place = places[k];
    const leaps = k > 0 && place !== (places[k - 1] as number) + 1;
    if (place === undefined || leaps || sentence[place] === 1) cuts.push(k);
  }
  return cuts;
}
