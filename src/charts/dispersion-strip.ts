import type {Chart} from '../model/chart.ts';
import type {Table} from '../model/table.ts';
import type {ChartOptions, ChartType} from './chart-type.ts';
import {stripRows} from './dispersion-strip/rows.ts';
import {STRIP_MARGINS, stripFrame, stripSpec} from './dispersion-strip/spec.ts';
import {stripAlt, stripCaption} from './dispersion-strip/words.ts';
import {figure} from './drawing/figure.ts';
import {drawingWidth} from './drawing/frame.ts';
import {ROW, WIDEST_LABEL} from './theme.ts';

/** Where in a text its terms fall. */
export const dispersionStripChart = {
  name: 'dispersion-strip',
  title: 'Where the terms fall',
  about: 'Each occurrence of each term as a stroke at its place in the text, with the borders of its parts.',
  draws: 'occurrences',
  draw: dispersionStrip,
} as const satisfies ChartType;

/**
 * Where in a text do its terms fall? One row a term, one stroke an occurrence, from the first word to the last.
 *
 * Takes a table of occurrences (columns term, position; `texts` are the counted parts in reading order). Rows stand
 * in the order of `terms`, else in that of the table; a term that was asked for and does not occur has an empty row.
 * InputError when no term occurs.
 */
export function dispersionStrip(table: Table, options: ChartOptions = {}): Chart {
  const width = drawingWidth(options);
  const rows = stripRows(table, {...options, room: width * WIDEST_LABEL, margins: STRIP_MARGINS});
  const frame = stripFrame(rows, table.texts, width);
  const height = ROW.step * rows.length;
  const facts = {
    name: dispersionStripChart.name,
    title: dispersionStripChart.title,
    alt: stripAlt(rows, table.texts, frame.flags),
    caption: stripCaption(table.texts, rows),
    frame,
    height,
    drawn: [...rows.map(({label}) => label), ...frame.flags.map(({name}) => name)],
    spec: stripSpec(rows, frame, height),
  };
  return figure(table, facts, options);
}
