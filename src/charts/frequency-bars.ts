import type {Chart} from '../model/chart.ts';
import type {Table} from '../model/table.ts';
import type {ChartOptions, ChartType} from './chart-type.ts';
import type {BrokenBar} from './drawing/broken-bar.ts';
import {figure} from './drawing/figure.ts';
import {drawingWidth} from './drawing/frame.ts';
import {type HiddenRows, hiddenName, hiddenRows, hiddenSum} from './drawing/hidden-rows.ts';
import {whole} from './drawing/number-words.ts';
import {frequencyRows} from './frequency-bars/rows.ts';
import {frequencyFrame, frequencySpec} from './frequency-bars/spec.ts';
import {frequencyAlt, frequencyCaption} from './frequency-bars/words.ts';
import {ROW, WIDEST_LABEL} from './theme.ts';

/** How often the most frequent terms of a text occur. */
export const frequencyBarsChart = {
  name: 'frequency-bars',
  title: 'Most frequent terms',
  about: 'How often the most frequent terms occur per 10,000 words, with 95 % intervals and counts.',
  draws: 'frequencies',
  draw: frequencyBars,
} as const satisfies ChartType;

/**
 * Which terms does a text use most? One bar a term, longest on top, with the interval of its rate and its count.
 *
 * Takes a table of frequencies (columns term, count, per10000, low, high, hidden). Draws the `top` (20) terms with
 * the highest rates, or the `terms` asked for, as many as a page holds; hidden terms are one grey bar at the
 * bottom, broken when it is longer than the frame. InputError when no term is left to draw.
 */
export function frequencyBars(table: Table, options: ChartOptions = {}): Chart {
  const width = drawingWidth(options);
  const rows = hiddenRows(table);
  const bars = frequencyRows(table, rows, {...options, room: width * WIDEST_LABEL});
  const hidden = hiddenBar(table, rows);
  const frame = frequencyFrame(bars, hidden, width);
  const height = ROW.step * (bars.length + (hidden === undefined ? 0 : 1));
  const facts = {
    name: frequencyBarsChart.name,
    title: frequencyBarsChart.title,
    alt: frequencyAlt(table, bars),
    caption: frequencyCaption(table, rows, bars),
    frame,
    height,
    drawn: bars.map(({label}) => label),
    spec: frequencySpec({bars, hidden, frame, height}),
  };
  return figure(table, facts, options);
}

function hiddenBar(table: Table, rows: HiddenRows): BrokenBar | undefined {
  if (rows.hidden.length === 0) return undefined;
  const [count, value] = [hiddenSum(table, rows, 'count'), hiddenSum(table, rows, 'per10000')];
  const text = `${whole(count)} (${whole(value)} per 10\u2009000)`;
  return {name: hiddenName(table, rows), value, text};
}
