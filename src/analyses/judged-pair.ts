import {USUAL_KEYNESS} from '../measures/keyness-measures.ts';
import type {Note} from '../model/note.ts';
import type {Plan} from '../model/plan.ts';
import type {Json} from '../model/recipe.ts';
import type {CompareOptions} from './compare-options.ts';
import type {ComparedPair} from './compared-pair.ts';
import {comparisonNotes} from './comparison-notes.ts';
import {USUAL_CORRECTIONS} from './corrections.ts';
import {checkedPlan, type Finding, findings, plannedTerms} from './findings.ts';
import {leastCounts} from './least-counts.ts';
import {type ResampledEffects, resampledEffects} from './resampled-effects.ts';
import {type KeynessScores, scoreKeyness} from './score-keyness.ts';
import {splitHalf} from './split-half.ts';
import {TESTED_FROM, testedTerms} from './tested-terms.ts';
import {type Verdict, verdicts} from './verdicts.ts';

/** What a comparison comes to: scores, verdicts, and what to say of them. */
export interface JudgedPair {
  /** Names of the measures shown. */
  readonly measures: readonly string[];
  readonly scores: KeynessScores;
  readonly verdicts: readonly Verdict[];
  readonly resampled: ResampledEffects;
  /** With a plan: which differences were planned and confirmed. */
  readonly findings?: readonly Finding[];
  readonly notes: readonly Note[];
  readonly settings: {readonly [name: string]: Json};
}

/** Scores the terms of a pair, tests those of the family or of the plan, and says how far the data reach. */
export function judgedPair(pair: ComparedPair, options: CompareOptions): JudgedPair {
  const {whole, pooled, evidence} = pair;
  const {minimum = TESTED_FROM} = options;
  const asked = askedOf(pair, options);
  const {plan, missing, family, measures} = asked;
  const scores = scoreKeyness(whole, {...asked, pooled, evidence, absent: missing.length});
  const resampled = resampledEffects(pair, options);
  const halves = splitHalf(whole, minimum);
  const least = leastCounts(whole.target.size, whole.reference.size, scores.familySize);
  return {
    measures,
    scores,
    resampled,
    verdicts: verdicts({...evidence, ...resampled.intervals}, {family, tests: scores.tests}),
    ...(plan === undefined ? {} : {findings: findings(whole, plan, scores.tests)}),
    notes: [...comparisonNotes(pair, {scores, minimum, plan, missing, least, halves}), ...resampled.notes],
    settings: {
      ...resampled.settings,
      familySize: scores.familySize,
      detectable: {...least},
      splitHalf: halves === undefined ? null : {...halves},
      ...(plan === undefined ? {} : {plan: planSettings(plan)}),
    },
  };
}

/** What is scored and tested: as the options say, or as the plan does. */
function askedOf({whole}: ComparedPair, options: CompareOptions) {
  const {minimum = TESTED_FROM, corrections = USUAL_CORRECTIONS} = options;
  const measures = measuresOf(options, options.plan);
  if (options.plan === undefined)
    return {measures, corrections, family: testedTerms(whole, minimum), missing: [], plan: undefined};
  const plan = checkedPlan(options.plan);
  const {found, missing} = plannedTerms(whole.terms, plan);
  return {measures, corrections: [plan.correction], family: found, missing, plan, testBy: plan.measure};
}

function measuresOf({measures}: CompareOptions, plan: Plan | undefined): readonly string[] {
  const asked = measures ?? USUAL_KEYNESS.map(({name}) => name);
  return plan === undefined || asked.includes(plan.measure) ? asked : [...asked, plan.measure];
}

function planSettings({path, sha256, terms, measure, correction, alpha, least}: Plan) {
  return {path, sha256, terms: terms.map(planned => ({...planned})), measure, correction, alpha, least};
}
