import type {Chart} from '../model/chart.ts';
import type {Table} from '../model/table.ts';
import type {ChartOptions, ChartType} from './chart-type.ts';
import {figure} from './drawing/figure.ts';
import {drawingWidth} from './drawing/frame.ts';
import {trendFrame} from './trend/frame.ts';
import {trendRows} from './trend/rows.ts';
import {trendSpec} from './trend/spec.ts';
import {trendAlt, trendCaption} from './trend/words.ts';

/** Terms over time. */
export const trendChart = {
  name: 'trend',
  title: 'Terms over time',
  about:
    'How often each term occurs in dated texts, on a true axis of time, with intervals; gaps where it is absent.',
  draws: 'rates-by-text',
  draw: trend,
} as const satisfies ChartType;

/**
 * How did the use of some terms change over time?
 *
 * Takes a table of rates by text (columns term, textNumber, date, count, per10000 with low and high). One panel a term,
 * as many as a page holds; a text that lacks a term is a gap. InputError for a text without a date.
 */
export function trend(table: Table, options: ChartOptions = {}): Chart {
  const rows = trendRows(table, options);
  const frame = trendFrame(rows, table.texts, {...options, width: drawingWidth(options)});
  const facts = {
    name: trendChart.name,
    title: trendChart.title,
    alt: trendAlt(rows, table.texts),
    caption: trendCaption(rows, table),
    frame,
    height: frame.height,
    drawn: frame.panels.map(({label}) => label),
    spec: trendSpec(frame),
  };
  return figure(table, facts, options);
}
