import {logRatioWalter} from '../measures/keyness/log-ratio-walter.ts';
import type {Comparison, Side} from '../model/comparison.ts';
import type {KeynessMeasure} from '../model/measure.ts';
import type {Column, NumberColumn, NumberFormat, TextColumn} from '../model/table.ts';
import {formatCount} from '../render/format-count.ts';
import {
  type ColumnMaker,
  columnsOver,
  decimal,
  HIDDEN,
  INTEGER,
  signed,
  TERM,
  TERM_WORDS,
} from './columns.ts';
import type {FamilyTests} from './family-tests.ts';
import type {Finding} from './findings.ts';
import type {ResampledEffects} from './resampled-effects.ts';
import type {KeynessScores} from './score-keyness.ts';
import {FIRST_ROWS} from './top-shares.ts';
import type {Verdict} from './verdicts.ts';
import {wordsInTerm} from './words-in-term.ts';

/** What stands in a table of keyness: scores, tests, and the index of the pooled row. */
interface KeynessFacts {
  readonly scores: KeynessScores;
  readonly verdicts: readonly Verdict[];
  readonly resampled: ResampledEffects;
  readonly findings?: readonly Finding[];
  readonly pooled: number;
}

const TOP_SHARE = {
  name: 'topShare',
  title: `In top ${FIRST_ROWS}`,
  about: `share of the resamples in which the term is among the first ${FIRST_ROWS} visible rows`,
  unit: 'share of resamples',
  format: decimal(2),
};

const FINDING = {
  name: 'finding',
  title: 'Finding',
  about: 'confirmed or not: planned and tested; exploratory: not planned, without p-values',
};

const VERDICT = {
  name: 'verdict',
  title: 'Verdict',
  about:
    'changed: significant at 5 % after Benjamini–Hochberg; stable: 95 % interval of the Log Ratio inside ±1; else undecided',
};

/** The columns of a table of keyness: one row for each index in `shown`; `pooled` is that of the hidden terms. */
export function keynessColumns(
  {terms, target, reference}: Comparison,
  shown: readonly number[],
  facts: KeynessFacts,
): readonly Column[] {
  const column = columnsOver(shown);
  const {
    scores: {scores, tests},
    verdicts,
    pooled,
  } = facts;
  return [
    column.text(TERM, t => terms[t] as string),
    column.number(TERM_WORDS, t => (t === pooled ? null : wordsInTerm(terms[t] as string))),
    ...sideColumns(column, {name: 'target', title: 'Target', side: target}),
    ...sideColumns(column, {name: 'reference', title: 'Reference', side: reference}),
    ...scores.map(({column: name, title, about, measure, values}) =>
      column.number(
        {name, title, about, unit: measure.unit, format: formatOf(measure), measure: measure.name},
        t => values[t] as number,
      ),
    ),
    ...boundColumns(column, facts.resampled),
    ...(tests === undefined ? [] : testColumns(column, tests)),
    column.text(VERDICT, t => (t === pooled ? '' : (verdicts[t] as string))),
    ...findingColumns(column, facts),
    column.text(HIDDEN, t => (t === pooled ? 'stop' : '')),
  ];
}

function sideColumns(
  column: ColumnMaker<number>,
  {name, title, side}: {readonly name: string; readonly title: string; readonly side: Side},
): readonly NumberColumn[] {
  const {label, counts, size} = side;
  const about = `in ${label}, ${formatCount(size)} words`;
  const rate = {name: `${name}PerMillion`, title: `${title} per million`, about, format: decimal(0)};
  return [
    column.number(
      {name: `${name}Count`, title, about, unit: 'occurrences', format: INTEGER},
      t => counts[t] as number,
    ),
    column.number(
      {...rate, unit: 'occurrences per million words'},
      t => ((counts[t] as number) / size) * 1e6,
    ),
  ];
}

/** Of one test: p as it is, and as the corrections have it. */
export function testColumns(
  column: ColumnMaker<number>,
  {by, raw, corrected}: FamilyTests,
): readonly NumberColumn[] {
  const facts = {unit: 'probability', format: {style: 'p'}} as const;
  return [
    column.number({name: 'p', title: 'p', about: `of ${by}`, ...facts}, t => raw[t] as number),
    ...corrected.map(({correction: {column: name, title, about}, values}) =>
      column.number({name, title, about: `of ${by}: ${about}`, ...facts}, t => values[t] as number),
    ),
  ];
}

/** Measures whose usual values are small, and how many digits they want. */
const SMALL: {readonly [name: string]: number} = {ell: 6, 'kullback-leibler': 4};

/** The interval of the Log Ratio by resampling, and how often a term is among the first rows. */
function boundColumns(
  column: ColumnMaker<number>,
  {intervals, about = '', topShare}: ResampledEffects,
): readonly NumberColumn[] {
  if (intervals === undefined) return [];
  const {unit, name: measure} = logRatioWalter;
  const facts = {unit, format: signed(2), measure, about};
  const bound = (values: Float64Array) => (t: number) => values[t] ?? null;
  return [
    column.number({name: 'logRatioWalterLow', title: 'Low (boot.)', ...facts}, bound(intervals.low)),
    column.number({name: 'logRatioWalterHigh', title: 'High (boot.)', ...facts}, bound(intervals.high)),
    ...(topShare === undefined ? [] : [column.number(TOP_SHARE, bound(topShare))]),
  ];
}

function findingColumns(column: ColumnMaker<number>, {findings}: KeynessFacts): readonly TextColumn[] {
  return findings === undefined ? [] : [column.text(FINDING, t => findings[t] ?? '')];
}

/** Signed unless the measure has no sign; as a probability where it is one. */
export function formatOf({name, nullDistribution, sign}: KeynessMeasure): NumberFormat {
  if (nullDistribution === 'p-value') return {style: 'p'};
  const digits = SMALL[name] ?? 2;
  return sign.startsWith('none') ? decimal(digits) : signed(digits);
}
