import {placesFor} from './highest-word.ts';

/**
 * What share of the words of a window is different, on average over all windows of the text?
 *
 * One pass: each step drops a word and takes one in. null for a text shorter than the window, or without an order.
 */
export function movingTtr(words: Uint32Array | undefined, window: number): number | null {
  if (words === undefined || words.length < window) return null;
  const counts = new Uint32Array(placesFor(words));
  let [types, sum] = [0, 0];
  for (let i = 0; i < words.length; i++) {
    const enters = words[i] as number;
    if (counts[enters] === 0) types++;
    counts[enters] = (counts[enters] as number) + 1;
    if (i >= window) {
      const leaves = words[i - window] as number;
      counts[leaves] = (counts[leaves] as number) - 1;
      if (counts[leaves] === 0) types--;
    }
    if (i >= window - 1) sum += types;
  }
  return sum / window / (words.length - window + 1);
}
