import {max} from 'd3';
import {InputError} from '../../base/errors.ts';
import {byCodePoint} from '../../base/order.ts';
import {numbers, rowCount, type Table, texts} from '../../model/table.ts';
import type {ChartOptions} from '../chart-type.ts';
import {chosenTerms} from '../drawing/chosen-terms.ts';
import {printable} from '../drawing/printable.ts';

/** A text at its principal coordinates. */
export interface TextPoint {
  readonly name: string;
  readonly group: string;
  readonly x: number;
  readonly y: number;
  /** Share of what sets it apart that both axes show. */
  readonly quality: number;
}

/** A word at its contribution coordinates, scaled to the texts. */
export interface WordArrow {
  readonly term: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  /** Before scaling, so that its square is the sum of the word's shares of both axes. */
  readonly length: number;
}

/** What a biplot draws. */
export interface BiplotPoints {
  readonly texts: readonly TextPoint[];
  /** The longest first, more than are drawn, since not every name finds room; or those asked for, in their order. */
  readonly words: readonly WordArrow[];
  /** How many arrows are drawn at most. */
  readonly most: number;
  /** Documents that several texts are parts of; none where each text is a document, or all are parts of one. */
  readonly groups: readonly string[];
  /** Shares of the total inertia on both axes, and the total. */
  readonly shares: readonly [number, number];
  readonly inertia: number;
  /** What every arrow is multiplied by. */
  readonly scale: number;
}

const MOST_GROUPS = 4;
const ARROWS = 20;
/** So many times as many words are tried as arrows are wanted. */
const TRIED = 5;

/** Texts and words of a table of correspondence. InputError when it has no second axis, or no row at all. */
export function biplotPoints(table: Table, options: ChartOptions): BiplotPoints {
  const all = [...Array(rowCount(table)).keys()];
  const labels = texts(table, 'text');
  const rows = all.filter(row => labels[row] !== null);
  const [axis2, mass] = [numbers(table, 'axis2'), numbers(table, 'mass')];
  if (rows.length === 0 || rows.some(row => axis2[row] == null)) throw nothingToDraw(table);
  const points = textPoints(table, rows);
  const inertia = sumOver(rows, row => numbers(table, 'inertia')[row] ?? 0);
  const share = (place: (point: TextPoint) => number) =>
    sumOver(rows, (row, i) => (mass[row] ?? 0) * place(points[i] as TextPoint) ** 2) / inertia;
  const arrows = wordArrows(
    table,
    all.filter(row => labels[row] === null),
    options,
  );
  const furthest = max(points, ({x, y}) => Math.hypot(x, y)) ?? 1;
  const scale = Number((furthest / (max(arrows, ({length}) => length) || 1)).toPrecision(2));
  return {
    texts: points,
    words: arrows.map(arrow => ({...arrow, x: arrow.x * scale, y: arrow.y * scale})),
    most: options.terms?.length ?? options.top ?? ARROWS,
    groups: groupsOf(points),
    shares: [share(({x}) => x), share(({y}) => y)],
    inertia,
    scale,
  };
}

function nothingToDraw({name}: Table): InputError {
  return new InputError(
    `nothing to draw: ${name} has no second axis; expected three texts or more that differ`,
  );
}

function textPoints(table: Table, rows: readonly number[]): readonly TextPoint[] {
  const [labels, groups] = [texts(table, 'text'), texts(table, 'group')];
  const [x, y, quality] = ['axis1', 'axis2', 'quality'].map(name => numbers(table, name));
  const titles = new Map(table.texts.map(({label, title}) => [label, title]));
  return rows.map(row => ({
    name: printable(titles.get(labels[row] ?? '') ?? labels[row] ?? ''),
    group: printable(groups[row] ?? ''),
    x: x?.[row] ?? 0,
    y: y?.[row] ?? 0,
    quality: quality?.[row] ?? 0,
  }));
}

/** The words to be drawn: a share of an axis, its sign that of the word's place. */
function wordArrows(
  table: Table,
  rows: readonly number[],
  {terms, top = ARROWS}: ChartOptions,
): readonly WordArrow[] {
  const [names, hidden] = [texts(table, 'term'), texts(table, 'hidden')];
  const along = (axis: 1 | 2) => {
    const [places, shares] = [numbers(table, `axis${axis}`), numbers(table, `contribution${axis}`)];
    return (row: number) => Math.sign(places[row] ?? 0) * Math.sqrt(shares[row] ?? 0);
  };
  const [x, y] = [along(1), along(2)];
  const length = (row: number) => Math.hypot(x(row), y(row));
  const isDrawn = (row: number) => terms !== undefined || (hidden[row] ?? '') === '';
  const order = rows
    .filter(isDrawn)
    .sort((a, b) => length(b) - length(a) || byCodePoint(names[a] ?? '', names[b] ?? ''));
  const wanted = chosenTerms(order, row => names[row] ?? '', {terms, top: top * TRIED});
  return wanted.map(row => ({
    term: names[row] ?? '',
    name: printable(names[row] ?? ''),
    x: x(row),
    y: y(row),
    length: length(row),
  }));
}

function groupsOf(points: readonly TextPoint[]): readonly string[] {
  const groups = [...new Set(points.map(({group}) => group))];
  return groups.length > 1 && groups.length < points.length && groups.length <= MOST_GROUPS ? groups : [];
}

function sumOver(rows: readonly number[], of: (row: number, i: number) => number): number {
  return rows.reduce((sum, row, i) => sum + of(row, i), 0);
}
