import {g2FourTerm} from '../measures/keyness/g2-four-term.ts';
import {benjaminiHochberg} from '../stats/multiple-testing.ts';
import type {Evidence} from './evidence.ts';
import {type FamilyTests, familyTests} from './family-tests.ts';

/** Whether a term's rate differs between the texts, is shown not to, or neither. */
export type Verdict = 'changed' | 'stable' | 'undecided';

/** How far from equal rates a stable term may lie at most, in doublings. */
export const STABLE_WITHIN = 1;

/**
 * Which terms changed, which are shown to be stable (lockwords), and of which can nothing be said?
 *
 * *Changed*: p ≤ 0.05 after Benjamini–Hochberg over the family, by the test of the table, or by the signed four-term
 * G² where the table has none. *Stable*: the 95 % interval of the Log Ratio lies inside ±1 bit, so that the term is
 * neither twice nor half as often: two one-sided tests, each at 2.5 %. Else *undecided*; the first that fits. A term
 * outside the family is never changed. Element t belongs to term t. Stability: Schuirmann 1987, Journal of
 * Pharmacokinetics and Biopharmaceutics 15: 657–680; lockwords: Baker 2011, Journal of English Linguistics 39(1): 65–88.
 */
export function verdicts(
  {g2, low, high}: Evidence,
  {family, tests}: {readonly family: readonly number[]; readonly tests?: FamilyTests | undefined},
): readonly Verdict[] {
  const raw = (tests ?? byG2(g2, family)).raw;
  const corrected = benjaminiHochberg(Float64Array.from(family, t => raw[t] as number));
  const changed = new Set(family.filter((_, i) => (corrected[i] as number) <= ALPHA));
  return Array.from(g2, (_, t) => {
    if (changed.has(t)) return 'changed';
    return (low[t] as number) > -STABLE_WITHIN && (high[t] as number) < STABLE_WITHIN
      ? 'stable'
      : 'undecided';
  });
}

const ALPHA = 0.05;

function byG2(g2: Float64Array, family: readonly number[]): FamilyTests {
  return familyTests(g2, {by: g2FourTerm.title, distribution: 'chi-square-1', family, corrections: []});
}
