import type {Chart} from '../model/chart.ts';
import type {Table} from '../model/table.ts';
import type {ChartOptions, ChartType} from './chart-type.ts';
import {figure} from './drawing/figure.ts';
import {drawingWidth} from './drawing/frame.ts';
import {HEAT_MARGINS, heatFrame} from './section-heatmap/frame.ts';
import {heatRows} from './section-heatmap/rows.ts';
import {heatSpec} from './section-heatmap/spec.ts';
import {heatAlt, heatCaption} from './section-heatmap/words.ts';

/** How often each term is used in each part of a text. */
export const sectionHeatmapChart = {
  name: 'section-heatmap',
  title: 'Terms in the parts of the text',
  about: 'How often each term occurs per 10,000 words of each part, written in cells from light to dark.',
  draws: 'term-by-section',
  draw: sectionHeatmap,
} as const satisfies ChartType;

/**
 * In which part of a text is each term used most? One row a term, one column a part, the rate written in the cell.
 *
 * Takes a table of terms by section (columns term, section, count, per10000; `texts` are the parts). Rows stand in
 * the order of `terms`, else in that of the table, at most `top` (30). InputError when there is no term.
 */
export function sectionHeatmap(table: Table, options: ChartOptions = {}): Chart {
  const rows = heatRows(table, {...options, margins: HEAT_MARGINS});
  const frame = heatFrame(rows, drawingWidth(options));
  const facts = {
    name: sectionHeatmapChart.name,
    title: sectionHeatmapChart.title,
    alt: heatAlt(rows, table.texts),
    caption: heatCaption(rows, table.texts),
    frame,
    height: frame.height,
    drawn: [...rows.map(({term}) => term), ...table.texts.map(({title}) => title)],
    spec: heatSpec(rows, table.texts, frame),
  };
  return figure(table, facts, options);
}
