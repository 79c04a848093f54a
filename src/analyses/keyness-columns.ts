import type {Comparison, Side} from '../model/comparison.ts';
import type {KeynessMeasure} from '../model/measure.ts';
import type {Column, NumberColumn, NumberFormat} from '../model/table.ts';
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
import type {KeynessScores} from './score-keyness.ts';
import type {Verdict} from './verdicts.ts';
import {wordsInTerm} from './words-in-term.ts';

/** What stands in a table of keyness: scores, tests, and the index of the pooled row. */
interface KeynessFacts {
  readonly scores: KeynessScores;
  readonly verdicts: readonly Verdict[];
  readonly pooled: number;
}

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
  {scores: {scores, tests}, verdicts, pooled}: KeynessFacts,
): readonly Column[] {
  const column = columnsOver(shown);
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
    ...(tests === undefined ? [] : testColumns(column, tests)),
    column.text(VERDICT, t => (t === pooled ? '' : (verdicts[t] as string))),
    column.text(HIDDEN, t => (t === pooled ? 'stop' : '')),
  ];
}

function sideColumns(
  column: ColumnMaker<number>,
  {name, title, side}: {readonly name: string; readonly title: string; readonly side: Side},
): readonly NumberColumn[] {
  const {label, counts, size} = side;
  const about = `in ${label}, ${size} words`;
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

function testColumns(
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

/** Signed unless the measure has no sign; as a probability where it is one. */
function formatOf({name, nullDistribution, sign}: KeynessMeasure): NumberFormat {
  if (nullDistribution === 'p-value') return {style: 'p'};
  const digits = SMALL[name] ?? 2;
  return sign.startsWith('none') ? decimal(digits) : signed(digits);
}
