import {named} from '../base/named.ts';
import {g2Homogeneity} from '../measures/keyness/g2-homogeneity.ts';
import type {Note} from '../model/note.ts';
import {chiSquareSurvival} from '../stats/chi-square.ts';
import {CORRECTIONS, type Correction} from './corrections.ts';
import {evidenceOf} from './evidence.ts';
import {type FamilyTests, testsFrom} from './family-tests.ts';
import type {Group} from './many-groups.ts';
import {type KeynessScores, type Scored, scoreKeyness} from './score-keyness.ts';

/** The scores of one comparison among several. */
export interface ScoredGroup {
  readonly group: Group;
  readonly scores: readonly Scored[];
  /** Corrected over the tests of all groups. */
  readonly tests?: FamilyTests;
}

/** All scores of several texts. */
export interface ScoredMany {
  /** Homogeneity G² of every term, with tests over the family. */
  readonly g2: Float64Array;
  readonly tests: FamilyTests;
  readonly groups: readonly ScoredGroup[];
  readonly notes: readonly Note[];
}

interface ManyOptions {
  readonly g2: Float64Array;
  readonly texts: number;
  readonly family: readonly number[];
  readonly measures: readonly string[];
  readonly corrections: readonly string[];
  readonly seed: number;
}

/** Scores every comparison among several texts. */
export function scoreMany(groups: readonly Group[], options: ManyOptions): ScoredMany {
  const {g2, texts, family, corrections} = options;
  const chosen = corrections.map(name => named('correction', name, CORRECTIONS));
  const p = Float64Array.from(family, t => chiSquareSurvival(g2[t] as number, texts - 1));
  const scores = groups.map(({comparison}) => scoredGroup(comparison, options));
  const corrected = correctedTogether(scores, family, chosen);
  return {
    g2,
    tests: testsFrom(p, {by: g2Homogeneity.title, family, length: g2.length, corrections: chosen}),
    groups: groups.map((group, i) => {
      const tests = corrected[i];
      const shown = (scores[i] as KeynessScores).scores.filter(({column}) => column !== 'lrcFamily');
      return {group, scores: shown, ...(tests === undefined ? {} : {tests})};
    }),
    notes: [familyNote(family.length, groups.length), ...blindNotes(scores)],
  };
}

function scoredGroup(comparison: Group['comparison'], options: ManyOptions): KeynessScores {
  const {family, measures, seed} = options;
  const evidence = evidenceOf(comparison);
  return scoreKeyness(
    {...comparison, seed},
    {family, measures, corrections: [], pooled: comparison, evidence},
  );
}

/** The p-values of all groups in one family, group after group. */
function correctedTogether(
  scores: readonly KeynessScores[],
  family: readonly number[],
  corrections: readonly Correction[],
): readonly (FamilyTests | undefined)[] {
  const all = scores.flatMap(({tests}) =>
    tests === undefined ? [] : family.map(t => tests.raw[t] as number),
  );
  const adjusted = corrections.map(({adjust}) => adjust(Float64Array.from(all)));
  return scores.map(({tests}, group) => {
    if (tests === undefined) return undefined;
    const corrected = corrections.map((correction, c) => {
      const values = new Float64Array(tests.raw.length).fill(Number.NaN);
      family.forEach((t, i) => {
        values[t] = adjusted[c]?.[group * family.length + i] as number;
      });
      return {correction, values};
    });
    return {...tests, corrected};
  });
}

function familyNote(terms: number, groups: number): Note {
  const text = `homogeneity is corrected for m = ${terms} terms, the comparisons for ${terms} × ${groups} = ${terms * groups} tests`;
  return {code: 'family', text};
}

function blindNotes(scores: readonly KeynessScores[]): readonly Note[] {
  return (scores[0]?.blind ?? []).map(({name}) => ({
    code: 'not-computed',
    text: `${name} is empty: it is computed for two texts with paragraphs alone`,
  }));
}
