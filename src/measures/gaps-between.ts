import type {Parts} from '../model/measure.ts';
import {partSums} from './part-sums.ts';

/** The distances from each occurrence of a term to the next, the text closed to a ring: they sum to its length. */
export interface Gaps {
  readonly gaps: Float64Array;
  /** Running words of the text. */
  readonly words: number;
}

/**
 * How far is it from each occurrence of a term to the next, going round? null for a term that does not occur, or when
 * nobody knows where. RangeError for positions that do not rise within the text.
 */
export function gapsBetween(parts: Parts): Gaps | null {
  const {occurrences, words} = partSums(parts);
  const {positions} = parts;
  if (positions === undefined || occurrences === 0) return null;
  const gaps = new Float64Array(positions.length);
  let before = (positions[positions.length - 1] as number) - words;
  for (let i = 0; i < positions.length; i++) {
    const here = positions[i] as number;
    const gap = here - before;
    if (!(gap > 0 && here >= 0 && here < words)) {
      throw new RangeError(
        `impossible position: ${here} of ${words} words; expected rising ones within the text`,
      );
    }
    gaps[i] = gap;
    before = here;
  }
  return {gaps, words};
}
