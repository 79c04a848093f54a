import {chiSquare1Survival} from '../stats/chi-square.ts';
import {g2FourTerm} from './keyness/g2-four-term.ts';

/** Two texts, how often the term stands in the second, and the p-value that counts as significant. */
export interface Sizes {
  readonly n1: number;
  readonly n2: number;
  readonly f2: number;
  readonly alpha: number;
}

/**
 * What can texts of these sizes show at all? The smallest count in the first text that is significantly more than
 * `f2` in the second, by the signed four-term G² with p ≤ alpha.
 *
 * For a family of m terms ask with alpha / m. null when no count would do. RangeError for an alpha outside (0, 1).
 *
 * ```ts
 * smallestSignificant({n1: 5300, n2: 5300, f2: 10, alpha: 0.05}); // → 21
 * ```
 */
export function smallestSignificant({n1, n2, f2, alpha}: Sizes): number | null {
  if (!(alpha > 0 && alpha < 1))
    throw new RangeError(`alpha outside (0, 1): ${alpha}; expected for example 0.05`);
  const isSignificant = (f1: number): boolean => {
    const g2 = g2FourTerm.score({f1, f2, n1, n2}) ?? 0;
    return g2 > 0 && chiSquare1Survival(g2) <= alpha;
  };
  if (!isSignificant(n1)) return null;
  // G² rises with f1 once the target's rate is the higher one, so the significant counts are all those from one on.
  let [no, yes] = [-1, n1];
  while (yes - no > 1) {
    const middle = Math.floor((no + yes) / 2);
    if (isSignificant(middle)) yes = middle;
    else no = middle;
  }
  return yes;
}
