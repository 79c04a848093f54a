import {InputError} from '../../base/errors.ts';
import type {ChartOptions} from '../chart-type.ts';

/**
 * Which rows of a table a chart draws: those of the terms asked for, in that order, or the first `top`.
 *
 * `order` holds rows, best first. InputError for a term that no row has, and for a `top` that is no whole number from 1.
 */
export function chosenTerms(
  order: readonly number[],
  termOf: (row: number) => string,
  {terms, top}: ChartOptions,
): readonly number[] {
  if (top !== undefined && (!Number.isInteger(top) || top < 1)) {
    throw new InputError(`no number of terms to draw: ${top}; expected a whole number from 1`);
  }
  if (terms === undefined) return order.slice(0, top);
  const rows = new Map(order.map(row => [termOf(row), row]));
  return [...new Set(terms)].map(term => {
    const row = rows.get(term);
    if (row !== undefined) return row;
    throw new InputError(`no such term to draw: ${term}; expected one that the table shows`);
  });
}
