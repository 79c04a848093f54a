import {countBelow} from '../../base/columns.ts';
import {type Phrases, placesIn, placesOf} from './phrases.ts';

/** One occurrence in so many may stand outside the longer phrases. */
const ONE_IN = 10;

/** Element k: how many occurrences of a phrase in text k begin so many words into one of the longer phrase. */
export function heldInside(
  phrases: Phrases,
  {longer, shorter, skip}: {readonly longer: number; readonly shorter: number; readonly skip: number},
): Uint32Array {
  const own = placesOf(phrases, shorter);
  return Uint32Array.from(phrases.counts, (_, k) => {
    let held = 0;
    for (const row of placesIn(phrases.joined, placesOf(phrases, longer), k)) {
      if (own[countBelow(own, row + skip)] === row + skip) held++;
    }
    return held;
  });
}

/** Whether in every text at most a tenth of the occurrences of a phrase is not held. */
export function livesInside({counts}: Phrases, shorter: number, held: ArrayLike<number>): boolean {
  return counts.every((ofText, k) => {
    const own = ofText[shorter] as number;
    return (own - (held[k] as number)) * ONE_IN <= own;
  });
}
