import {CLASS, CLASS_OF} from './character-classes.ts';

const SHORTEST = 1 << 12; // long enough to be worth a call, short enough for the processor's nearest cache

/**
 * Where a text may be cut for reading so that no word is cut in two: rising places, the first 0, the last its length.
 *
 * At all of the `borders`, which rise to the length of the text, and at white space now and then.
 */
export function textChunks(text: string, borders: readonly number[]): readonly number[] {
  const cuts = [0];
  for (const border of borders) {
    let cut = nextSpace(text, (cuts.at(-1) as number) + SHORTEST);
    while (cut < border) {
      cuts.push(cut);
      cut = nextSpace(text, cut + SHORTEST);
    }
    if (border > (cuts.at(-1) as number)) cuts.push(border);
  }
  return cuts;
}

function nextSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && CLASS_OF[text.charCodeAt(at)] !== CLASS.space) at++;
  return at;
}
