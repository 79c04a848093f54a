import {InputError} from '../../base/errors.ts';
import {byCodePoint} from '../../base/order.ts';
import {numbers, type Table, texts} from '../../model/table.ts';
import type {ChartOptions} from '../chart-type.ts';
import {chosenTerms} from '../drawing/chosen-terms.ts';
import {fitted} from '../drawing/fitted.ts';
import {axisRoom, rowsThatFit} from '../drawing/frame.ts';
import type {HiddenRows} from '../drawing/hidden-rows.ts';
import {whole} from '../drawing/number-words.ts';
import {printable} from '../drawing/printable.ts';
import {rounded} from '../drawing/rounded.ts';
import {ROW, SPACE, TYPE} from '../theme.ts';

/** One bar with its interval and what is written beside it. */
export type FrequencyBar = {
  readonly term: string;
  readonly label: string;
  readonly count: number;
  readonly per10000: number;
  readonly low: number | null;
  readonly high: number | null;
  /** Where the bar with its interval ends, and its count stands. */
  readonly end: number;
  readonly counts: string;
};

/** The bars of a figure, longest first; a label is no wider than `room`. InputError when there are none. */
export function frequencyRows(
  table: Table,
  {visible, hidden}: HiddenRows,
  {room, top = 20, ...options}: ChartOptions & {readonly room: number},
): readonly FrequencyBar[] {
  const rates = numbers(table, 'per10000');
  const terms = texts(table, 'term');
  const termOf = (row: number) => terms[row] ?? '';
  const order = visible
    .filter(row => rates[row] !== null)
    .sort((a, b) => (rates[b] ?? 0) - (rates[a] ?? 0) || byCodePoint(termOf(a), termOf(b)));
  const fit =
    rowsThatFit(ROW.step, {top: SPACE.edge, bottom: axisRoom(2)}, options) - Math.min(1, hidden.length);
  const chosen = chosenTerms(order, termOf, {...options, top}).slice(0, fit);
  if (chosen.length === 0) {
    throw new InputError(`nothing to draw: ${table.name} has no term with a rate; expected at least one`);
  }
  return chosen.map(row => barOf(table, row, room));
}

function barOf(table: Table, row: number, room: number): FrequencyBar {
  const at = (column: string) => numbers(table, column)[row] ?? null;
  const [rate, count, low, high] = [at('per10000') ?? 0, at('count') ?? 0, at('low'), at('high')];
  const term = texts(table, 'term')[row] ?? '';
  const isBounded = low !== null && high !== null;
  return {
    term,
    label: fitted(printable(term), room, {size: TYPE.label}),
    count,
    per10000: rounded(rate),
    low: isBounded ? rounded(low) : null,
    high: isBounded ? rounded(high) : null,
    end: rounded(Math.max(rate, isBounded ? high : 0)),
    counts: whole(count),
  };
}
