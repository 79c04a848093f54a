import type {Alignment} from '../model/alignment.ts';
import {FATES, fateCounts} from './fates.ts';

/**
 * How much do two texts differ in their words, whatever the order of their passages? From 0, the same words, to 1.
 *
 * The share of the words of both texts that have no counterpart: substituted, inserted, deleted, dropped or new. Two
 * transcriptions of one text give the noise floor: a difference of other texts below it says nothing.
 * Texts without words differ by 0.
 *
 * ```ts
 * import {align, readText} from 'phraseshift';
 *
 * const text = await readText('moscow-1957:I');
 * editShare(align(text, text)); // → 0
 * ```
 */
export function editShare(alignment: Alignment): number {
  const {laterOf, earlierOf} = alignment;
  const same = laterOf.filter(at => at >= 0).length + earlierOf.filter(at => at >= 0).length;
  const words = wordsOf(alignment, 'earlier') + wordsOf(alignment, 'later');
  return words === 0 ? 0 : 1 - same / words;
}

function wordsOf(alignment: Alignment, side: 'earlier' | 'later'): number {
  const counts = fateCounts(alignment, side);
  return FATES.reduce((sum, fate) => sum + counts[fate], 0);
}
