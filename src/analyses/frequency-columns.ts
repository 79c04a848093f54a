import {disperseAll} from '../measures/disperse-all.ts';
import {dpNorm2012} from '../measures/dispersion/dp-norm2012.ts';
import type {FrequencyTable} from '../model/frequency-table.ts';
import type {Column} from '../model/table.ts';
import {columnsOver, decimal, INTEGER} from './columns.ts';
import type {RateIntervals} from './rate-intervals.ts';
import {wordsInTerm} from './words-in-term.ts';

/** The columns of a table of frequencies: one row for each index in `shown`; `pooled` is that of the hidden terms. */
export function frequencyColumns(
  counts: FrequencyTable,
  shown: readonly number[],
  {intervals: {low, high, about}, pooled}: {readonly intervals: RateIntervals; readonly pooled: number},
): readonly Column[] {
  const hasUnits = counts.units.length > 0;
  const dispersion = hasUnits ? disperseAll(counts, dpNorm2012, shown) : undefined;
  const column = columnsOver(
    shown.map((t, i) => ({t, i, term: counts.terms[t] as string, f: counts.counts[t] as number})),
  );
  const holding = (t: number) => (counts.offsets[t + 1] as number) - (counts.offsets[t] as number);
  const per10000 = {unit: 'occurrences per 10,000 words', format: decimal(1)};
  const perMillion = {unit: 'occurrences per million words', format: decimal(0)};
  const format = INTEGER;
  return [
    column.text({name: 'term', title: 'Term'}, ({term}) => term),
    column.number({name: 'words', title: 'Words', unit: 'words of the term', format}, ({t, term}) =>
      t === pooled ? null : wordsInTerm(term),
    ),
    column.number({name: 'count', title: 'Count', unit: 'occurrences', format}, ({f}) => f),
    column.number({name: 'per10000', title: 'Per 10,000', ...per10000}, ({f}) => (f / counts.size) * 1e4),
    column.number({name: 'low', title: 'Low', about, ...per10000}, ({i}) => (low[i] as number) * 1e4),
    column.number({name: 'high', title: 'High', about, ...per10000}, ({i}) => (high[i] as number) * 1e4),
    column.number(
      {name: 'perMillion', title: 'Per million', ...perMillion},
      ({f}) => (f / counts.size) * 1e6,
    ),
    column.number(
      {name: 'paragraphs', title: 'Paragraphs', unit: 'paragraphs with the term', format},
      ({t}) => (hasUnits ? holding(t) : null),
    ),
    column.number(
      {
        name: 'dpNorm2012',
        title: 'DPnorm',
        unit: dpNorm2012.unit,
        format: decimal(2),
        measure: dpNorm2012.name,
      },
      ({i}) => dispersion?.[i] ?? null,
    ),
    column.text({name: 'hidden', title: 'Hidden'}, ({t}) => (t === pooled ? 'stop' : '')),
  ];
}
