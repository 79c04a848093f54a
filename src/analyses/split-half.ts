import {g2FourTerm} from '../measures/keyness/g2-four-term.ts';
import {lrcMemo} from '../measures/lrc-memo.ts';
import type {SideUnits, WholeComparison} from '../model/comparison.ts';
import {quantileInPlace} from '../stats/quantile.ts';
import {relabelUnits} from '../stats/relabel-units.ts';

/** What the largest scores between random halves of one text are: a line below which a score may be the text's own unevenness. */
export interface SplitHalf {
  readonly splits: number;
  /** The largest |G²| of any tested term, not exceeded in 95 % of the splits. */
  readonly g2: number;
  /** The same of |LRC|. */
  readonly lrc: number;
}

const SPLITS = 100;
const MOST_CELLS = 1e6;

/**
 * How far apart do two halves of the reference lie, when nothing but chance parts them?
 *
 * Its paragraphs are dealt to two halves by chance, 100 times, seeded; of each split the largest |G²| and |LRC| over
 * the terms with `minimum` occurrences or more. undefined without at least four paragraphs, and for texts so large
 * that it would take long.
 */
export function splitHalf({units, seed}: WholeComparison, minimum: number): SplitHalf | undefined {
  const side = units?.reference;
  if (side === undefined || side.unitSizes.length < 4 || side.unit.length > MOST_CELLS) return undefined;
  const first = side.unitSizes.length >> 1;
  const {labels, words, whole} = relabelUnits(side.unitSizes, {first, deals: SPLITS, seed});
  const [g2, lrc] = [new Float64Array(SPLITS), new Float64Array(SPLITS)];
  const conservative = lrcMemo();
  const inFirst = new Float64Array(SPLITS);
  for (let t = 0; t + 1 < side.offsets.length; t++) {
    const all = dealt(inFirst, side, {t, labels});
    if (all < minimum) continue;
    for (let s = 0; s < SPLITS; s++) {
      const [f1, n1] = [inFirst[s] as number, words[s] as number];
      const cell = {f1, f2: all - f1, n1, n2: whole - n1};
      g2[s] = Math.max(g2[s] as number, Math.abs(g2FourTerm.score(cell) ?? 0));
      lrc[s] = Math.max(lrc[s] as number, Math.abs(conservative(cell) || 0));
    }
  }
  return {splits: SPLITS, g2: quantileInPlace(g2, 0.95), lrc: quantileInPlace(lrc, 0.95)};
}

/** How often the term stands in the first half of each split; gives its occurrences in both. */
function dealt(
  sums: Float64Array,
  {offsets, unit, count}: SideUnits,
  {t, labels}: {readonly t: number; readonly labels: Uint8Array},
): number {
  sums.fill(0);
  let all = 0;
  const end = offsets[t + 1] as number;
  for (let at = offsets[t] as number; at < end; at++) {
    const times = count[at] as number;
    const row = (unit[at] as number) * SPLITS;
    all += times;
    for (let s = 0; s < SPLITS; s++) sums[s] = (sums[s] as number) + times * (labels[row + s] as number);
  }
  return all;
}
