import {seededRandom} from '../stats/random.ts';
import {placesFor} from './highest-word.ts';

/**
 * What share of the words is different in small samples of the text, drawn without putting back? One mean a size.
 *
 * The same seed draws the same samples on every machine. null for a text shorter than the largest size, or without
 * an order.
 */
export function meanTtrOfSamples(
  words: Uint32Array | undefined,
  {
    sizes,
    samples,
    seed,
  }: {readonly sizes: readonly number[]; readonly samples: number; readonly seed: number},
): readonly number[] | null {
  if (words === undefined || words.length < Math.max(...sizes)) return null;
  const random = seededRandom(seed);
  const drawn = words.slice(); // shuffled a little more by every draw
  const lastSeen = new Uint32Array(placesFor(words));
  let sample = 0;
  return sizes.map(size => {
    let types = 0;
    for (let k = 0; k < samples; k++) {
      sample++;
      for (let i = 0; i < size; i++) {
        const from = i + Math.floor(random() * (drawn.length - i));
        const word = drawn[from] as number;
        drawn[from] = drawn[i] as number;
        drawn[i] = word;
        if (lastSeen[word] !== sample) types++;
        lastSeen[word] = sample;
      }
    }
    return types / samples / size;
  });
}
