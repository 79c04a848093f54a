import {InputError} from '../../base/errors.ts';
import {byCodePoint} from '../../base/order.ts';
import {numbers, type Table, texts} from '../../model/table.ts';
import type {ChartOptions} from '../chart-type.ts';
import {chosenTerms} from '../drawing/chosen-terms.ts';
import {fitted} from '../drawing/fitted.ts';
import {axisRoom, rowsThatFit} from '../drawing/frame.ts';
import {type HiddenRows, hiddenName} from '../drawing/hidden-rows.ts';
import {whole} from '../drawing/number-words.ts';
import {printable} from '../drawing/printable.ts';
import {ROW, SPACE, TYPE} from '../theme.ts';

/** A term of either side, as the table has it. */
export interface KeyTerm {
  readonly term: string;
  readonly label: string;
  readonly logRatio: number;
  readonly lrc: number;
  /** Whether the interval corrected for the whole family leaves out equal rates. */
  readonly isSure: boolean;
  /** −∞ and ∞ where the interval has no bound. */
  readonly low: number;
  readonly high: number;
  readonly targetCount: string;
  readonly referenceCount: string;
  readonly isHidden: boolean;
}

/**
 * The terms of a figure from top to bottom: the target's, longest bar first, then the reference's, longest last,
 * then the hidden ones as one row. InputError when there is none to draw.
 */
export function keyTerms(
  table: Table,
  rows: HiddenRows,
  options: ChartOptions & {readonly room: number},
): readonly KeyTerm[] {
  const read = reader(table, options.room);
  const drawn = chosen(rows.visible.filter(inFamily(table)).map(read), options, rows.hidden.length);
  if (drawn.length === 0) {
    throw new InputError(
      `nothing to draw: ${table.name} has no tested term; expected one that occurs more often`,
    );
  }
  const order = [...drawn].sort((a, b) => b.logRatio - a.logRatio || byCodePoint(a.term, b.term));
  const [pooled] = rows.hidden;
  if (rows.hidden.length !== 1 || pooled === undefined) return order;
  const name = hiddenName(table, rows);
  return [...order, {...read(pooled), label: name, isHidden: true}];
}

/** Whether a row was tested; every row where the table has no p-values. */
function inFamily(table: Table): (row: number) => boolean {
  const p = table.columns.some(({name}) => name === 'p') ? numbers(table, 'p') : [];
  const ratios = numbers(table, 'logRatioWalter');
  return row => ratios[row] != null && (p.length === 0 || p[row] != null);
}

/** The `top` of each side by LRC, then by Log Ratio, then by code point; or the terms asked for. */
function chosen(terms: readonly KeyTerm[], options: ChartOptions, hidden: number): readonly KeyTerm[] {
  const order = [...terms].sort(
    (a, b) =>
      Math.abs(b.lrc) - Math.abs(a.lrc) ||
      Math.abs(b.logRatio) - Math.abs(a.logRatio) ||
      byCodePoint(a.term, b.term),
  );
  const fit =
    rowsThatFit(ROW.step, {top: SPACE.leading * 2, bottom: axisRoom(2)}, options) - Math.min(1, hidden);
  const pick = (side: readonly KeyTerm[], {top = 14}: ChartOptions) =>
    chosenTerms([...side.keys()], i => side[i]?.term ?? '', {...options, top}).flatMap(i => side[i] ?? []);
  if (options.terms !== undefined) return pick(order, {}).slice(0, fit);
  const most = Math.min(options.top ?? 14, Math.floor(fit / 2));
  const sides = [order.filter(({logRatio}) => logRatio > 0), order.filter(({logRatio}) => logRatio < 0)];
  return sides.flatMap(side => pick(side, {top: options.top ?? most}).slice(0, most));
}

function reader(table: Table, room: number): (row: number) => KeyTerm {
  const terms = texts(table, 'term');
  const column = (name: string) => numbers(table, name);
  const [ratio, lrc, low, high] = ['logRatioWalter', 'lrc95', 'lrc95Low', 'lrc95High'].map(column);
  const [family, f1, f2] = ['lrcFamily', 'targetCount', 'referenceCount'].map(column);
  return row => ({
    term: terms[row] ?? '',
    label: fitted(printable(terms[row] ?? ''), room, {size: TYPE.label}),
    logRatio: ratio?.[row] ?? 0,
    lrc: lrc?.[row] ?? 0,
    isSure: (family?.[row] ?? 0) !== 0,
    low: low?.[row] ?? Number.NEGATIVE_INFINITY,
    high: high?.[row] ?? Number.POSITIVE_INFINITY,
    targetCount: whole(f1?.[row] ?? 0),
    referenceCount: whole(f2?.[row] ?? 0),
    isHidden: false,
  });
}
