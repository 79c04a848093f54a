import {disperseAll} from '../measures/disperse-all.ts';
import {measureColumn} from '../measures/measure-column.ts';
import type {FrequencyTable} from '../model/frequency-table.ts';
import type {DispersionMeasure} from '../model/measure.ts';
import type {Column} from '../model/table.ts';
import {
  COUNT,
  columnsOver,
  decimal,
  HIDDEN,
  INTEGER,
  PER_10000,
  PER_MILLION,
  TERM,
  TERM_WORDS,
} from './columns.ts';
import type {RateIntervals} from './rate-intervals.ts';
import {wordsInTerm} from './words-in-term.ts';

const PARAGRAPHS = {
  name: 'paragraphs',
  title: 'Paragraphs',
  unit: 'paragraphs with the term',
  format: INTEGER,
};

/** What else the columns tell: the intervals of the rates, which row pools the hidden terms, how spread is measured. */
interface FrequencyFacts {
  readonly intervals: RateIntervals;
  readonly pooled: number;
  readonly dispersion: readonly DispersionMeasure[];
}

/** The columns of a table of frequencies: one row for each index in `shown`; `pooled` is that of the hidden terms. */
export function frequencyColumns(
  counts: FrequencyTable,
  shown: readonly number[],
  {intervals, pooled, dispersion}: FrequencyFacts,
): readonly Column[] {
  const {about, low, high} = intervals;
  const column = columnsOver(recordsOf(counts, shown));
  return [
    column.text(TERM, ({term}) => term),
    column.number(TERM_WORDS, ({t, term}) => (t === pooled ? null : wordsInTerm(term))),
    column.number(COUNT, ({count}) => count),
    column.number(PER_10000, ({rate}) => rate * 1e4),
    column.number({...PER_10000, name: 'low', title: 'Low', about}, ({i}) => (low[i] as number) * 1e4),
    column.number({...PER_10000, name: 'high', title: 'High', about}, ({i}) => (high[i] as number) * 1e4),
    column.number(PER_MILLION, ({rate}) => rate * 1e6),
    column.number(PARAGRAPHS, ({paragraphs}) => paragraphs),
    ...dispersion.map(measure => dispersionColumn(counts, shown, {measure, pooled})),
    column.text(HIDDEN, ({t}) => (t === pooled ? 'stop' : '')),
  ];
}

/** A frequency list has no units: what needs them is undefined. */
function recordsOf(table: FrequencyTable, shown: readonly number[]) {
  const {terms, counts, size, units, offsets} = table;
  const hasUnits = units.length > 0;
  return shown.map((t, i) => ({
    t,
    i,
    term: terms[t] as string,
    count: counts[t] as number,
    rate: (counts[t] as number) / size,
    paragraphs: hasUnits ? (offsets[t + 1] as number) - (offsets[t] as number) : null,
  }));
}

/** Hidden phrases may begin at one place: where places count, their pool has none of its own. */
function dispersionColumn(
  counts: FrequencyTable,
  shown: readonly number[],
  {measure, pooled}: {readonly measure: DispersionMeasure; readonly pooled: number},
): Column {
  const {name, title, unit, sign} = measure;
  const asked = measure.needsPositions ? shown.filter(t => t !== pooled) : shown;
  const hasUnits = counts.units.length > 0;
  const scores = hasUnits ? disperseAll(counts, measure, asked) : undefined;
  const byTerm = new Map(asked.map((t, i) => [t, scores?.[i] ?? null]));
  const facts = {name: measureColumn(name), title: SHORT[name] ?? title, unit, about: sign, measure: name};
  const format = unit === 'parts' ? INTEGER : decimal(2);
  return columnsOver(shown).number({...facts, format}, t => byTerm.get(t) ?? null);
}

const SHORT: {readonly [name: string]: string} = {'dp-norm2012': 'DPnorm'};
