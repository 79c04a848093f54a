import type {Evidence} from './evidence.ts';
import {familyTests} from './family-tests.ts';

/** Whether a term's rate differs between the texts, is shown not to, or neither. */
export type Verdict = 'changed' | 'stable' | 'undecided';

/** How far from equal rates a stable term may lie at most, in doublings. */
export const STABLE_WITHIN = 1;

/**
 * Which terms changed, which are shown to be stable (lockwords), and of which can nothing be said?
 *
 * *Changed*: the signed four-term G² is significant at 5 % after Benjamini–Hochberg over the family. *Stable*: the 95 %
 * interval of the Log Ratio lies inside ±1 bit, so that the term is neither twice nor half as often: two one-sided
 * tests, each at 2.5 %. Else *undecided*; the first that fits. A term outside the family is never changed.
 * Element t belongs to term t. Stability: Schuirmann 1987, Journal of Pharmacokinetics and Biopharmaceutics 15: 657–680;
 * lockwords: Baker 2011, International Journal of Corpus Linguistics 16(2): 157–178.
 */
export function verdicts(
  {g2, low, high}: Evidence,
  {family, alpha = 0.05}: {readonly family: readonly number[]; readonly alpha?: number},
): readonly Verdict[] {
  const options = {by: '', distribution: 'chi-square-1', family, corrections: ['bh']} as const;
  const corrected = familyTests(g2, options).corrected[0]?.values;
  return Array.from(g2, (_, t) => {
    if ((corrected?.[t] ?? 1) <= alpha) return 'changed';
    return (low[t] as number) > -STABLE_WITHIN && (high[t] as number) < STABLE_WITHIN
      ? 'stable'
      : 'undecided';
  });
}
