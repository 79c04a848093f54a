import {named} from '../base/named.ts';
import {g2FourTerm} from '../measures/keyness/g2-four-term.ts';
import {lrc95} from '../measures/keyness/lrc95.ts';
import {KEYNESS_MEASURES} from '../measures/keyness-measures.ts';
import {conservativeLogRatio} from '../measures/log-ratio-interval.ts';
import {measureColumn} from '../measures/measure-column.ts';
import type {Comparison, WholeComparison} from '../model/comparison.ts';
import type {CellMeasure, KeynessMeasure} from '../model/measure.ts';
import type {Evidence} from './evidence.ts';
import {type FamilyTests, familyTests} from './family-tests.ts';
import {type DistinctCells, scoreCells} from './score-cells.ts';

/** A column of scores with the card it comes from. */
export interface Scored {
  readonly column: string;
  readonly title: string;
  readonly about: string;
  readonly measure: KeynessMeasure;
  readonly values: Float64Array;
}

/** The scores of a comparison; element t of every array belongs to term t, NaN where undefined. */
export interface KeynessScores {
  /** Number of terms tested: m of the corrections. */
  readonly familySize: number;
  readonly scores: readonly Scored[];
  /** Of the first measure that has a null distribution; none when no chosen measure has one. */
  readonly tests?: FamilyTests;
  /** Measures that could not see what they need. */
  readonly blind: readonly KeynessMeasure[];
}

interface ScoreOptions {
  /** Names of measures. */
  readonly measures: readonly string[];
  /** Indexes of the terms tested. */
  readonly family: readonly number[];
  readonly corrections: readonly string[];
  /** Tests of terms that stand in neither text: they count, and find nothing. */
  readonly absent?: number;
  /** Name of the measure that tests; the first that can unless told. */
  readonly testBy?: string | undefined;
  /** The terms of `whole`, and after them perhaps one that pools the hidden. */
  readonly pooled: Comparison;
  /** Of the pooled comparison. */
  readonly evidence: Evidence;
}

/** Scores every term by the chosen measures, with intervals, and with p-values over the family. */
export function scoreKeyness(whole: WholeComparison, options: ScoreOptions): KeynessScores {
  const {measures} = options;
  const chosen: readonly KeynessMeasure[] = measures.map(name => named('measure', name, KEYNESS_MEASURES));
  const scores: Scored[] = [];
  const blind: KeynessMeasure[] = [];
  for (const measure of chosen) {
    if (measure.sees === 'cell') scores.push(...scoredByCell(measure, options));
    else {
      const seen = measure.scoreAll(whole);
      if (seen === null) blind.push(measure);
      scores.push(scored(measure, padded(seen, options.pooled.terms.length)));
    }
  }
  const tests = testsOf(
    scores.filter(({measure}) => !blind.includes(measure)),
    options,
  );
  const familySize = options.family.length + (options.absent ?? 0);
  return {familySize, scores, blind, ...(tests === undefined ? {} : {tests})};
}

/** The tests by the measure asked for, or by the first that has a null distribution. */
function testsOf(scores: readonly Scored[], options: ScoreOptions): FamilyTests | undefined {
  const {testBy, family, absent, corrections} = options;
  const testing = scores.find(({measure: {name, nullDistribution}}) =>
    testBy === undefined ? nullDistribution !== undefined : name === testBy,
  );
  const distribution = testing?.measure.nullDistribution;
  if (testing === undefined || distribution === undefined) return undefined;
  return familyTests(testing.values, {by: testing.title, distribution, family, absent, corrections});
}

function scored(measure: KeynessMeasure, values: Float64Array): Scored {
  return {column: measureColumn(measure.name), title: measure.title, about: measure.sign, measure, values};
}

/** The values, then NaN; nothing but NaN when there are none. */
function padded(values: Float64Array | null, length: number): Float64Array {
  const all = new Float64Array(length).fill(Number.NaN);
  if (values !== null) all.set(values);
  return all;
}

function scoredByCell(measure: CellMeasure, {family, evidence}: ScoreOptions): readonly Scored[] {
  if (measure === g2FourTerm) return [scored(measure, evidence.g2)];
  if (measure !== lrc95) return [scored(measure, scoreCells(evidence.distinct, measure.score))];
  const plain = scored(measure, evidence.lrc);
  const about = '95 % interval, null where unbounded';
  return [
    plain,
    {column: `${plain.column}Low`, title: 'Low', about, measure, values: evidence.low},
    {column: `${plain.column}High`, title: 'High', about, measure, values: evidence.high},
    familyBound(evidence.distinct, family.length),
  ];
}

const LEVEL = 0.95;

/** LRC with its level raised so that all bounds of the family hold together (Bonferroni). */
function familyBound(distinct: DistinctCells, familySize: number): Scored {
  const level = 1 - (1 - LEVEL) / Math.max(1, familySize);
  const values = scoreCells(distinct, cell => conservativeLogRatio(cell, level));
  const about = `at level 1 − 0.05 / ${familySize}, so that all intervals of the family hold together`;
  return {column: 'lrcFamily', title: 'LRC, family', about, measure: lrc95, values};
}
