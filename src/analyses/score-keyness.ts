import {named} from '../base/named.ts';
import {lrc95} from '../measures/keyness/lrc95.ts';
import {conservativeLogRatio} from '../measures/log-ratio-interval.ts';
import {measureColumn} from '../measures/measure-column.ts';
import {KEYNESS_MEASURES} from '../measures/registry.ts';
import type {Comparison} from '../model/comparison.ts';
import type {KeynessMeasure} from '../model/measure.ts';
import {chiSquare1Survival} from '../stats/chi-square.ts';
import {benjaminiHochberg, bonferroni} from '../stats/multiple-testing.ts';
import {scoreCells} from './score-cells.ts';
import {testedTerms} from './tested-terms.ts';

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
  readonly p?: {readonly raw: Float64Array; readonly bh: Float64Array; readonly bonferroni: Float64Array};
}

interface ScoreOptions {
  readonly minimum: number;
  readonly measures: readonly string[];
  /** Terms from this index on are no terms of the texts (the pooled row) and are not tested. */
  readonly tested: number;
}

/** Scores every term by the chosen measures, with intervals and p-values over the family f1 + f2 ≥ minimum. */
export function scoreKeyness(
  comparison: Comparison,
  {minimum, measures, tested}: ScoreOptions,
): KeynessScores {
  const family = testedTerms(comparison, minimum).filter(t => t < tested);
  const chosen: readonly KeynessMeasure[] = measures.map(name => named('measure', name, KEYNESS_MEASURES));
  const scores = chosen.flatMap(measure => scoredBy(measure, comparison, family.length));
  const tests = scores.find(({measure}) => measure.nullDistribution !== undefined);
  return {
    familySize: family.length,
    scores,
    ...(tests === undefined ? {} : {p: familyTests(tests.values, family)}),
  };
}

function scoredBy(measure: KeynessMeasure, comparison: Comparison, familySize: number): readonly Scored[] {
  const column = measureColumn(measure.name);
  const {title, sign, interval} = measure;
  const plain = {column, title, about: sign, measure, values: scoreCells(comparison, measure.score)};
  if (interval === undefined) return [plain];
  const about = '95 % interval, null where unbounded';
  const bound = (side: 0 | 1) => scoreCells(comparison, cell => interval(cell, LEVEL)[side]);
  return [
    plain,
    {column: `${column}Low`, title: 'Low', about, measure, values: bound(0)},
    {column: `${column}High`, title: 'High', about, measure, values: bound(1)},
    ...(measure === lrc95 ? [familyBound(comparison, familySize)] : []),
  ];
}

const LEVEL = 0.95;

/** LRC with its level raised so that all bounds of the family hold together (Bonferroni). */
function familyBound(comparison: Comparison, familySize: number): Scored {
  const level = 1 - (1 - LEVEL) / Math.max(1, familySize);
  const values = scoreCells(comparison, cell => conservativeLogRatio(cell, level));
  const about = `at level 1 − 0.05 / ${familySize}, so that all intervals of the family hold together`;
  return {column: 'lrcFamily', title: 'LRC, family', about, measure: lrc95, values};
}

function familyTests(statistic: Float64Array, family: readonly number[]) {
  const p = Float64Array.from(family, t => chiSquare1Survival(Math.abs(statistic[t] as number)));
  const spread = (values: Float64Array): Float64Array => {
    const all = new Float64Array(statistic.length).fill(Number.NaN);
    family.forEach((t, i) => {
      all[t] = values[i] as number;
    });
    return all;
  };
  return {raw: spread(p), bh: spread(benjaminiHochberg(p)), bonferroni: spread(bonferroni(p))};
}
