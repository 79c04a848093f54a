import {smallestSignificant} from '../measures/smallest-significant.ts';

/** An ordinary count in the reference, to say what a difference from it would take. */
export const COMMON = 10;
const ALPHA = 0.05;

/** The smallest counts that could be significant; null where no count would do. */
export interface LeastCounts {
  /** Of a term that the reference lacks. */
  readonly absent: number | null;
  /** Of a term that stands ten times in the reference. */
  readonly common: number | null;
  /** The same as a ratio of rates. */
  readonly ratio: number | null;
}

/** What can texts of these sizes show at all, at 5 % after Bonferroni for a family of this size? */
export function leastCounts(n1: number, n2: number, familySize: number): LeastCounts {
  const least = (f2: number) =>
    f2 > n2 ? null : smallestSignificant({n1, n2, f2, alpha: ALPHA / Math.max(1, familySize)});
  const common = least(COMMON);
  return {absent: least(0), common, ratio: common === null ? null : common / n1 / (COMMON / n2)};
}
