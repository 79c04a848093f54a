import {max, ticks} from 'd3';
import {InputError} from '../base/errors.ts';
import {byCodePoint} from '../base/order.ts';
import {textWidth} from '../base/text-width.ts';
import type {Chart} from '../model/chart.ts';
import type {Json} from '../model/recipe.ts';
import {columnOf, numbers, type Table, texts} from '../model/table.ts';
import type {ChartOptions, ChartType} from './chart-type.ts';
import {axisTitle} from './drawing/axis-title.ts';
import {brokenBar} from './drawing/broken-bar.ts';
import {chosenTerms} from './drawing/chosen-terms.ts';
import {figure} from './drawing/figure.ts';
import {fitted} from './drawing/fitted.ts';
import {axisRoom, type Frame, hundredth, plotWidth, rowsThatFit, widthOf} from './drawing/frame.ts';
import {type HiddenRows, hiddenName, hiddenRows, hiddenSentence, hiddenSum} from './drawing/hidden-rows.ts';
import {from, layer} from './drawing/layers.ts';
import {counted, oneDecimal, whole} from './drawing/number-words.ts';
import {printable} from './drawing/printable.ts';
import {rounded} from './drawing/rounded.ts';
import {rowsAxis} from './drawing/rows-axis.ts';
import {quoted, sizes} from './drawing/sentences.ts';
import {mm, ROW, SPACE, TYPE} from './theme.ts';

/** How often the most frequent terms of a text occur, as bars with their intervals. */
export const frequencyBarsChart = {
  name: 'frequency-bars',
  title: 'Most frequent terms',
  about: 'How often the most frequent terms occur per 10,000 words, with 95 % intervals and counts.',
  draws: 'frequencies',
  draw: frequencyBars,
} as const satisfies ChartType;

const UNIT = 'Occurrences per 10\u2009000 words';
const TOP = 20;
const LONGEST_LABEL = 0.4;

type Bar = {
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

/**
 * Which terms a text uses most: one bar a term, longest on top, with the interval of its rate and its count.
 *
 * Takes a table of frequencies (columns term, count, per10000, low, high, hidden). Draws the `top` (20) terms with
 * the highest rates, or the `terms` asked for; hidden terms are one grey bar at the bottom, broken when it is
 * longer than the frame. InputError when no term is left to draw.
 */
export function frequencyBars(table: Table, options: ChartOptions = {}): Chart {
  const width = mm(widthOf(options));
  const rows = hiddenRows(table);
  const bars = chosenBars(table, rows, {...options, room: width * LONGEST_LABEL});
  const hidden = rows.hidden.length === 0 ? undefined : hiddenName(table, rows);
  const frame = frameOf(bars, hidden, width);
  const scale = scaleOf(bars, plotWidth(frame));
  const terms = [...bars.map(({term}) => term), ...(hidden === undefined ? [] : [hidden])];
  const facts = {
    name: frequencyBarsChart.name,
    title: frequencyBarsChart.title,
    alt: altOf(table, bars),
    caption: captionOf(table, rows, bars),
    frame,
    height: terms.length * ROW.step,
    drawn: bars.map(({label}) => label),
    spec: specOf(bars, {table, rows, terms, frame, scale}),
  };
  return figure(table, facts, options);
}

function chosenBars(
  table: Table,
  {visible, hidden}: HiddenRows,
  options: ChartOptions & {room: number},
): readonly Bar[] {
  const rates = numbers(table, 'per10000');
  const terms = texts(table, 'term');
  const drawable = visible.filter(row => rates[row] !== null && terms[row] !== null);
  const order = [...drawable].sort(
    (a, b) => (rates[b] ?? 0) - (rates[a] ?? 0) || byCodePoint(terms[a] ?? '', terms[b] ?? ''),
  );
  const fit = rowsThatFit(ROW.step, {top: SPACE.edge, bottom: axisRoom(2)}) - (hidden.length === 0 ? 0 : 1);
  const chosen = chosenTerms(order, row => terms[row] ?? '', {top: TOP, ...options}).slice(0, fit);
  if (chosen.length === 0)
    throw new InputError(
      `nothing to draw: ${table.name} has no term that is not hidden; expected at least one`,
    );
  return chosen.map(row => barOf(table, row, options.room));
}

function barOf(table: Table, row: number, room: number): Bar {
  const at = (column: string) => numbers(table, column)[row] ?? null;
  const [rate, count, low, high] = [at('per10000') ?? 0, at('count') ?? 0, at('low'), at('high')];
  const term = texts(table, 'term')[row] ?? '';
  return {
    term,
    label: fitted(printable(term), room, {size: TYPE.label}),
    count,
    per10000: rounded(rate),
    low: low === null ? null : rounded(low),
    high: high === null ? null : rounded(high),
    end: rounded(Math.max(rate, high ?? 0)),
    counts: whole(count),
  };
}

function frameOf(bars: readonly Bar[], hidden: string | undefined, width: number): Frame {
  const labels = [...bars.map(({label}) => label), ...(hidden === undefined ? [] : [hidden])];
  const left = hundredth(
    SPACE.edge + SPACE.gap + Math.max(...labels.map(label => textWidth(label, TYPE.label))),
  );
  const sides = {width, left, right: SPACE.edge};
  return {...sides, top: SPACE.edge, bottom: axisRoom(axisTitle(axisWords(bars), sides).length)};
}

function axisWords(bars: readonly Bar[]): string {
  return bars.some(({high}) => high !== null) ? `${UNIT}, with 95 % interval` : UNIT;
}

/** The rate at the right edge: as small as leaves room for every bar with its interval and its count. */
function scaleOf(bars: readonly Bar[], plot: number): number {
  const edges = bars.map(
    ({end, counts}) => (end * plot) / (plot - SPACE.gap - textWidth(counts, TYPE.count)),
  );
  return rounded(max(edges) || 1);
}

interface Drawing {
  readonly table: Table;
  readonly rows: HiddenRows;
  readonly terms: readonly string[];
  readonly frame: Frame;
  readonly scale: number;
}

function specOf(
  bars: readonly Bar[],
  {table, rows, terms, frame, scale}: Drawing,
): {readonly [key: string]: Json} {
  const plot = plotWidth(frame);
  const axis = {
    values: ticks(0, scale, Math.max(2, Math.floor(plot / mm(14)))),
    format: ',',
    title: axisTitle(axisWords(bars), frame),
  };
  const bounded = bars.filter(({low, high}) => low !== null && high !== null);
  const inside = bounded.map(bar => ({...bar, high: Math.min(bar.high ?? 0, bar.per10000)}));
  const rate = hiddenSum(table, rows, 'per10000');
  const count = hiddenSum(table, rows, 'count');
  const broken = {
    name: terms.at(-1) ?? '',
    value: rate,
    text: `${whole(count)}, ${oneDecimal(rate)} per 10\u2009000`,
  };
  return {
    data: {values: bars},
    encoding: {
      y: rowsAxis(terms),
      x: {type: 'quantitative', scale: {domain: [0, scale], nice: false}, axis},
    },
    layer: [
      layer('bar', 'target', {x: {field: 'per10000'}}),
      ...(bounded.length === 0
        ? []
        : [
            from(bounded, layer('rule', 'interval', {x: {field: 'low'}, x2: {field: 'high'}})),
            from(inside, layer('rule', 'interval-inside', {x: {field: 'low'}, x2: {field: 'high'}})),
          ]),
      layer('text', 'row-label', {x: {value: -SPACE.gap}, text: {field: 'label'}}),
      layer('text', 'count', {x: {field: 'end'}, text: {field: 'counts'}}),
      ...(rows.hidden.length === 0 ? [] : brokenBar(broken, {plot, scale})),
      from(
        [],
        layer('rule', 'zero-line', {
          x: {datum: 0},
          y: {value: 0},
          y2: {value: hundredth(terms.length * ROW.step)},
        }),
      ),
    ],
  };
}

function altOf(table: Table, bars: readonly Bar[]): string {
  const said = bars.slice(0, 3).map(({term, count, per10000, low, high}) => {
    const bounds =
      low === null || high === null ? '' : ` (95 % interval ${oneDecimal(low)} to ${oneDecimal(high)})`;
    return `${quoted(term)} ${counted(count, 'time')}, ${oneDecimal(per10000)} per 10\u2009000 words${bounds}`;
  });
  const [first, ...others] = said;
  const then = others.length === 0 ? '' : `; then ${others.join('; ')}`;
  return `Bars of ${counted(bars.length, 'term')} of ${sizes(table.texts)}: most frequent is ${first}${then}.`;
}

function captionOf(table: Table, rows: HiddenRows, bars: readonly Bar[]): readonly string[] {
  const all = rows.visible.length;
  const which =
    bars.length < all
      ? `the ${whole(bars.length)} most frequent of ${counted(all, 'term')}`
      : counted(all, 'term');
  const {about} = columnOf(table, 'low');
  const isBounded = bars.some(({high}) => high !== null);
  return [
    `${sizes(table.texts)}: ${which}.`,
    'Bars: occurrences per 10\u2009000 words; grey figures: occurrences.',
    isBounded
      ? `Lines: ${about ?? '95 % interval of the rate'}.`
      : 'No intervals: there are no paragraphs to resample.',
    hiddenSentence(table, rows, ['count']),
  ];
}
