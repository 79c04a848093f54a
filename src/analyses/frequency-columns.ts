import {disperseAll} from '../measures/disperse-all.ts';
import {dpNorm2012} from '../measures/dispersion/dp-norm2012.ts';
import type {FrequencyTable} from '../model/frequency-table.ts';
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

const {name: measure, unit} = dpNorm2012;
const PARAGRAPHS = {
  name: 'paragraphs',
  title: 'Paragraphs',
  unit: 'paragraphs with the term',
  format: INTEGER,
};
const DP_NORM = {name: 'dpNorm2012', title: 'DPnorm', unit, format: decimal(2), measure};

/** The columns of a table of frequencies: one row for each index in `shown`; `pooled` is that of the hidden terms. */
export function frequencyColumns(
  counts: FrequencyTable,
  shown: readonly number[],
  {intervals, pooled}: {readonly intervals: RateIntervals; readonly pooled: number},
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
    column.number(DP_NORM, ({dispersion}) => dispersion),
    column.text(HIDDEN, ({t}) => (t === pooled ? 'stop' : '')),
  ];
}

/** A frequency list has no units: what needs them is undefined. */
function recordsOf(table: FrequencyTable, shown: readonly number[]) {
  const {terms, counts, size, units, offsets} = table;
  const hasUnits = units.length > 0;
  const dispersion = hasUnits ? disperseAll(table, dpNorm2012, shown) : undefined;
  return shown.map((t, i) => ({
    t,
    i,
    term: terms[t] as string,
    count: counts[t] as number,
    rate: (counts[t] as number) / size,
    paragraphs: hasUnits ? (offsets[t + 1] as number) - (offsets[t] as number) : null,
    dispersion: dispersion?.[i] ?? null,
  }));
}
