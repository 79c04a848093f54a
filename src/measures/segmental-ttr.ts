import {placesFor} from './highest-word.ts';

/**
 * What share of the words of a segment is different, on average over the whole segments of the text?
 *
 * The rest after the last whole segment is left out. null for a text shorter than a segment, or without an order.
 */
export function segmentalTtr(words: Uint32Array | undefined, length: number): number | null {
  if (words === undefined || words.length < length) return null;
  const segments = Math.floor(words.length / length);
  const lastSeen = new Uint32Array(placesFor(words)); // the segment, from 1, that a word was last seen in
  let types = 0;
  for (let i = 0; i < segments * length; i++) {
    const [word, segment] = [words[i] as number, Math.floor(i / length) + 1];
    if (lastSeen[word] !== segment) types++;
    lastSeen[word] = segment;
  }
  return types / length / segments;
}
