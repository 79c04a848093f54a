import {conservativeLogRatio, logRatioInterval} from '../../measures/log-ratio-interval.ts';
import type {Cell} from '../../model/comparison.ts';

/**
 * What became of a phrase between two texts.
 *
 * ```ts
 * SHIFT_CLASSES.join(' '); // → 'reworded appeared vanished grew shrank stable undecided'
 * ```
 */
export const SHIFT_CLASSES = [
  'reworded',
  'appeared',
  'vanished',
  'grew',
  'shrank',
  'stable',
  'undecided',
] as const;
/** What became of a phrase: a name of `SHIFT_CLASSES`. */
export type ShiftClass = (typeof SHIFT_CLASSES)[number];

/**
 * Who decides whether a phrase grew: G² or a permutation of paragraphs at 5 % (Benjamini–Hochberg), or LRC.
 *
 * ```ts
 * DECIDERS; // → ['g2', 'lrc', 'permutation']
 * ```
 */
export const DECIDERS = ['g2', 'lrc', 'permutation'] as const;
/** Who decides whether a phrase grew or shrank: a name of `DECIDERS`. */
export type Decider = (typeof DECIDERS)[number];

/** The definitions, as notes print them. */
export const CLASS_RULE =
  'an occurrence is carried when the alignment maps all its words, in order, to the same words, changed when words ' +
  'of an aligned passage were put in, taken out or replaced in it, else free; reworded: at least half of the ' +
  'occurrences lost (or won) are changed ones with the same other wording; of the rest, the first that fits: ' +
  'vanished (none in the later text), appeared (none in the earlier), grew or shrank (by the test), stable (95 % ' +
  'interval of the Log Ratio within ±1), undecided';

const LEVEL = 0.95;
const ALPHA = 0.05;
const STABLE_WITHIN = 1; // bits

/** The class of a phrase that was not reworded; `p` is corrected, null outside the family. */
export function verdict(
  cell: Cell,
  {p, decide, familySize}: {readonly p: number | null; readonly decide: Decider; readonly familySize: number},
): Exclude<ShiftClass, 'reworded'> {
  if (cell.f1 === 0) return 'vanished';
  if (cell.f2 === 0) return 'appeared';
  const direction = cell.f1 * cell.n2 - cell.f2 * cell.n1;
  if (direction !== 0 && isSure(cell, {p, decide, familySize})) return direction > 0 ? 'grew' : 'shrank';
  const [low, high] = logRatioInterval(cell, LEVEL);
  const isStable = low !== null && high !== null && low >= -STABLE_WITHIN && high <= STABLE_WITHIN;
  return isStable ? 'stable' : 'undecided';
}

function isSure(
  cell: Cell,
  {p, decide, familySize}: {readonly p: number | null; readonly decide: Decider; readonly familySize: number},
): boolean {
  if (decide !== 'lrc') return p !== null && p <= ALPHA;
  return (conservativeLogRatio(cell, 1 - ALPHA / Math.max(1, familySize)) ?? 0) !== 0;
}
