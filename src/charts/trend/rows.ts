import {InputError} from '../../base/errors.ts';
import {numbers, rowCount, type Table, texts} from '../../model/table.ts';
import type {ChartOptions} from '../chart-type.ts';
import {chosenTerms} from '../drawing/chosen-terms.ts';
import {decimalYear} from '../drawing/decimal-year.ts';
import {printable} from '../drawing/printable.ts';
import {rounded} from '../drawing/rounded.ts';

/** How often a text uses a term. */
export interface TrendPoint {
  readonly text: number;
  /** Place of the text in time, from 0. */
  readonly order: number;
  readonly year: number;
  readonly count: number;
  readonly rate: number;
  readonly low: number;
  readonly high: number;
}

/** A term with the texts that have it, in time order; those that lack it are left out. */
export interface TrendTerm {
  /** As the table has it. */
  readonly key: string;
  /** As a figure may show it. */
  readonly term: string;
  readonly points: readonly TrendPoint[];
}

/** The texts in time order, and the terms through them. */
export interface TrendRows {
  readonly dates: readonly {readonly text: number; readonly year: number; readonly date: string}[];
  readonly terms: readonly TrendTerm[];
}

/** InputError for a text without a date, and when no text has any of the terms. */
export function trendRows(table: Table, options: ChartOptions): TrendRows {
  const [terms, dates] = [texts(table, 'term'), texts(table, 'date')];
  const text = numbers(table, 'textNumber');
  const rows = [...Array(rowCount(table)).keys()];
  const undated = rows
    .filter(row => dates[row] === null)
    .map(row => table.texts[(text[row] ?? 1) - 1]?.label);
  if (undated.length > 0) {
    throw new InputError(
      `no date on an axis of time: ${[...new Set(undated)].join(', ')}; expected one for each text, as add --date or --dates gives it`,
    );
  }
  const names = [...new Set(terms.flatMap(term => (term === null ? [] : [term])))];
  const chosen = chosenTerms([...names.keys()], i => names[i] ?? '', options);
  const inTime = datesOf(table);
  const at = pointAt(table, new Map(inTime.map(({text}, order) => [text, order])));
  const found = chosen.map(i => ({
    key: names[i] ?? '',
    term: printable(names[i] ?? ''),
    points: rows
      .filter(row => terms[row] === names[i])
      .map(at)
      .filter(({count}) => count > 0)
      .sort((a, b) => a.year - b.year || a.text - b.text),
  }));
  if (!found.some(({points}) => points.length > 0)) {
    throw new InputError(`nothing to draw: ${table.name} has no occurrence; expected a term that occurs`);
  }
  return {dates: inTime, terms: found};
}

function datesOf(table: Table): TrendRows['dates'] {
  const [dates, text] = [texts(table, 'date'), numbers(table, 'textNumber')];
  const found = new Map(dates.map((date, row) => [(text[row] ?? 1) - 1, date ?? '']));
  return [...found]
    .map(([text, date]) => ({text, date, year: rounded(decimalYear(date))}))
    .sort((a, b) => a.year - b.year || a.text - b.text);
}

function pointAt(table: Table, orders: ReadonlyMap<number, number>): (row: number) => TrendPoint {
  const dates = texts(table, 'date');
  const [text, count, rate, low, high] = ['textNumber', 'count', 'per10000', 'low', 'high'].map(name =>
    numbers(table, name),
  );
  return row => {
    const own = rate?.[row] ?? 0;
    return {
      text: (text?.[row] ?? 1) - 1,
      order: orders.get((text?.[row] ?? 1) - 1) ?? 0,
      year: rounded(decimalYear(dates[row] ?? '')),
      count: count?.[row] ?? 0,
      rate: rounded(own),
      low: rounded(low?.[row] ?? own),
      high: rounded(high?.[row] ?? own),
    };
  };
}
