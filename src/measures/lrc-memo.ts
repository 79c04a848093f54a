import type {Cell} from '../model/comparison.ts';
import {clopperPearsonLow} from '../stats/clopper-pearson.ts';

/** Below so many standard errors from equal rates the exact 95 % interval always holds them. */
const SURELY_HELD = 1.5;

/**
 * A quick way to LRC at 95 % for the same terms over and over, as resampling asks: 0 at once where the rates are close,
 * and the share's bound remembered for each pair of counts, since sizes only shift it. NaN without an occurrence.
 */
export function lrcMemo(): (cell: Cell) => number {
  const known = new Map<number, number>();
  const logOdds = (f1: number, f2: number): number => {
    const key = f1 * 2 ** 26 + f2;
    const before = known.get(key);
    if (before !== undefined) return before;
    const share = clopperPearsonLow(f1, f1 + f2, 0.95);
    const value = Math.log2(share / (1 - share));
    known.set(key, value);
    return value;
  };
  return ({f1, f2, n1, n2}) => {
    const both = f1 + f2;
    const chance = n1 / (n1 + n2);
    const apart = f1 - both * chance;
    if (both === 0 || n1 === 0 || n2 === 0) return Number.NaN;
    if (apart * apart < SURELY_HELD ** 2 * both * chance * (1 - chance)) return 0;
    const shift = Math.log2(n2 / n1);
    return apart > 0 ? Math.max(0, logOdds(f1, f2) + shift) : Math.min(0, shift - logOdds(f2, f1)) + 0;
  };
}
