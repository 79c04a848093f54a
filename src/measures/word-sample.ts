import type {WordSample} from '../model/measure.ts';

/** What do diversity measures see of a text? `words` are numbers from 0, each below `most`; order is reading order. */
export function wordSample(words: Uint32Array, most: number): WordSample {
  const counts = new Uint32Array(most);
  for (let i = 0; i < words.length; i++)
    counts[words[i] as number] = (counts[words[i] as number] as number) + 1;
  return {...spectrum(counts), words};
}

/** The same from counts alone: without an order, what moves over the text is undefined. */
export function sampleOfCounts(counts: Uint32Array): WordSample {
  return spectrum(counts);
}

function spectrum(counts: Uint32Array): WordSample {
  let [tokens, types] = [0, 0];
  const typesOf = new Map<number, number>();
  for (let t = 0; t < counts.length; t++) {
    const count = counts[t] as number;
    if (count === 0) continue;
    tokens += count;
    types++;
    typesOf.set(count, (typesOf.get(count) ?? 0) + 1);
  }
  const rising = [...typesOf].sort(([a], [b]) => a - b);
  return {
    tokens,
    types,
    frequencies: Uint32Array.from(rising, ([frequency]) => frequency),
    typesOf: Uint32Array.from(rising, ([, number]) => number),
  };
}
