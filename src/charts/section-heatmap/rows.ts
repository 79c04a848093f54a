import {InputError} from '../../base/errors.ts';
import {numbers, type Table, texts} from '../../model/table.ts';
import type {ChartOptions} from '../chart-type.ts';
import {chosenTerms} from '../drawing/chosen-terms.ts';
import {rowsThatFit} from '../drawing/frame.ts';
import {ROW} from '../theme.ts';

/** One row of a heat map: a term and its numbers in each part, in the order of the parts. */
export interface HeatRow {
  readonly term: string;
  readonly counts: readonly number[];
  /** Per 10,000 words; null in a part without words. */
  readonly rates: readonly (number | null)[];
}

/** The rows of a heat map, in the order asked for, else in that of the table. InputError when there are none. */
export function heatRows(
  table: Table,
  {margins, top = 30, ...options}: ChartOptions & {margins: {top: number; bottom: number}},
): readonly HeatRow[] {
  const rows = [...grouped(table).values()];
  if (rows.length === 0) {
    throw new InputError(`nothing to draw: ${table.name} has no term; expected at least one`);
  }
  const chosen = chosenTerms([...rows.keys()], i => rows[i]?.term ?? '', {...options, top});
  return chosen.slice(0, rowsThatFit(ROW.step, margins, options)).flatMap(i => rows[i] ?? []);
}

/** The k-th row of a term is that of the k-th part, as the table's law says; RangeError where it is not. */
function grouped(table: Table): ReadonlyMap<string, HeatRow> {
  const [terms, titles] = [texts(table, 'term'), texts(table, 'section')];
  const [counts, rates] = [numbers(table, 'count'), numbers(table, 'per10000')];
  const rows = new Map<string, {term: string; counts: number[]; rates: (number | null)[]}>();
  terms.forEach((name, i) => {
    const term = name ?? '';
    const row = rows.get(term) ?? {term, counts: [], rates: []};
    const part = table.texts[row.counts.length];
    if (part?.title !== titles[i]) {
      throw new RangeError(
        `part out of order: ${titles[i]} of ${term}; expected ${part?.title ?? 'no more parts'}`,
      );
    }
    row.counts.push(counts[i] ?? 0);
    row.rates.push(rates[i] ?? null);
    rows.set(term, row);
  });
  return rows;
}
