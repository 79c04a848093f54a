import type {Comparison} from '../model/comparison.ts';
import type {Note} from '../model/note.ts';
import type {Plan} from '../model/plan.ts';
import {formatCount} from '../render/format-count.ts';
import type {ComparedPair} from './compared-pair.ts';
import {planNotes} from './findings.ts';
import {COMMON, type LeastCounts} from './least-counts.ts';
import type {KeynessScores} from './score-keyness.ts';
import type {SplitHalf} from './split-half.ts';
import {translatorNotes} from './translator-notes.ts';

interface Judged {
  readonly scores: KeynessScores;
  readonly minimum: number;
  readonly plan: Plan | undefined;
  /** Planned terms that stand in neither text. */
  readonly missing: readonly string[];
  readonly least: LeastCounts;
  readonly halves: SplitHalf | undefined;
}

/** What a reader must know beside the numbers of a comparison: its family, what its sizes cannot show, its translators. */
export function comparisonNotes(
  {target, reference, whole}: ComparedPair,
  {scores, minimum, plan, missing, least, halves}: Judged,
): readonly Note[] {
  const {familySize} = scores;
  const which =
    plan === undefined ? `those that occur ${minimum} times or more in both sides together` : 'those planned';
  return [
    ...(plan === undefined ? [] : planNotes(plan, missing)),
    {code: 'family', text: `corrections are for m = ${formatCount(familySize)} terms: ${which}`},
    ...(familySize === 0 ? [] : powerNote(whole, least)),
    ...(halves === undefined ? [] : [halvesNote(reference.label, halves)]),
    ...blindNotes(scores),
    ...translatorNotes(target, reference),
  ];
}

/** What was asked for and cannot be had from these data. */
function blindNotes({blind}: KeynessScores): readonly Note[] {
  return blind.map(({name}) => ({
    code: 'not-computed',
    text: `${name} is empty: it needs the paragraphs of both texts, which a frequency list does not have, and not too many to draw from`,
  }));
}

function powerNote({target, reference}: Comparison, {absent, common, ratio}: LeastCounts): readonly Note[] {
  if (absent === null) return [];
  const also =
    common === null || ratio === null
      ? ''
      : `, one that stands ${COMMON} times there ${common} times (${ratio.toFixed(1)} times the rate)`;
  const text = `at these sizes (${formatCount(target.size)} and ${formatCount(reference.size)} words) a term that the reference lacks must occur ${absent} times in the target to be significant at 5 % after Bonferroni${also}`;
  return [{code: 'smallest-detectable', text}];
}

function halvesNote(label: string, {splits, g2, lrc}: SplitHalf): Note {
  const text = `the reference line: between random halves of ${label} the largest |G²| stays below ${g2.toFixed(1)} and the largest |LRC| below ${lrc.toFixed(2)} in 95 of ${splits} splits`;
  return {code: 'split-half', text};
}
