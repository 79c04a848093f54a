import {InputError} from '../base/errors.ts';
import {named} from '../base/named.ts';
import {logRatioWalter} from '../measures/keyness/log-ratio-walter.ts';
import {KEYNESS_MEASURES} from '../measures/keyness-measures.ts';
import {type Comparison, cellOf} from '../model/comparison.ts';
import type {Note} from '../model/note.ts';
import type {Plan} from '../model/plan.ts';
import {CORRECTIONS} from './corrections.ts';
import type {FamilyTests} from './family-tests.ts';

/** Whether a term was planned to be tested, and what came of it. */
export type Finding = 'confirmed' | 'not confirmed' | 'exploratory';

/** A plan whose measure and correction are known, and whose measure has a test; else an InputError. */
export function checkedPlan(plan: Plan): Plan {
  const measure = named('measure', plan.measure, KEYNESS_MEASURES);
  named('correction', plan.correction, CORRECTIONS);
  if ('nullDistribution' in measure) return plan;
  throw new InputError(
    `${plan.path}: ${plan.measure} has no test; expected a measure with a null distribution`,
  );
}

/** The planned terms as indexes into the terms compared, rising; and those that stand in neither text. */
export function plannedTerms(
  terms: readonly string[],
  {terms: planned}: Plan,
): {readonly found: readonly number[]; readonly missing: readonly string[]} {
  const places = new Map(terms.map((term, t) => [term, t]));
  const found = planned.flatMap(({term}) => places.get(term) ?? []);
  return {
    found: found.sort((a, b) => a - b),
    missing: planned.map(({term}) => term).filter(t => !places.has(t)),
  };
}

/**
 * Which of the planned differences are confirmed?
 *
 * *Confirmed*: the corrected p-value is at most the plan's alpha, the difference goes the way expected, and its Log
 * Ratio is as large as planned. Everything that was not planned is exploratory and has no p-value. Element t belongs to
 * term t.
 */
export function findings(
  comparison: Comparison,
  plan: Plan,
  tests: FamilyTests | undefined,
): readonly Finding[] {
  const expected = new Map(plan.terms.map(({term, expect}) => [term, expect]));
  const corrected = tests?.corrected[0]?.values;
  return comparison.terms.map((term, t) => {
    if (!expected.has(term)) return 'exploratory';
    const ratio = logRatioWalter.score(cellOf(comparison, t)) ?? 0;
    const expect = expected.get(term);
    const isThatWay = expect === undefined || (expect === 'more' ? ratio > 0 : ratio < 0);
    const isLarge = Math.abs(ratio) >= plan.least;
    return (corrected?.[t] ?? 1) <= plan.alpha && isThatWay && isLarge ? 'confirmed' : 'not confirmed';
  });
}

/** What a reader must know of the plan. */
export function planNotes(plan: Plan, missing: readonly string[]): readonly Note[] {
  const {terms, measure, correction, alpha, path} = plan;
  const text = `planned in ${path}: ${terms.length} terms, ${measure}, ${correction} among them, α = ${alpha}; all other rows are exploratory and have no p-value`;
  const absent = `planned, but in neither text: ${missing.join(', ')}; counted as tests without a finding`;
  return [
    {code: 'plan', text},
    ...(missing.length === 0 ? [] : [{code: 'planned-but-absent', text: absent}]),
  ];
}
