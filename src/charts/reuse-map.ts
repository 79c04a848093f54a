import type {Chart} from '../model/chart.ts';
import type {Table} from '../model/table.ts';
import type {ChartOptions, ChartType} from './chart-type.ts';
import {figure} from './drawing/figure.ts';
import {drawingWidth} from './drawing/frame.ts';
import {reuseFrame} from './reuse-map/frame.ts';
import {reusePassages} from './reuse-map/rows.ts';
import {reuseSpec} from './reuse-map/spec.ts';
import {reuseAlt, reuseCaption} from './reuse-map/words.ts';

/** The passages that several texts have, and where. */
export const reuseMapChart = {
  name: 'reuse-map',
  title: 'What the texts have in common',
  about:
    'Texts as bars to scale, each passage that several of them have at its places, joined from text to text.',
  draws: 'reuse-places',
  draw: reuseMap,
} as const satisfies ChartType;

/**
 * Which passages do several texts have in common, and where does each stand?
 *
 * Takes a table of places (columns cluster, textNumber, from, to, excerpt; `texts` in order). One bar a text; the first
 * `top` (8) passages are numbered and listed under the bars. InputError when the texts have nothing in common.
 */
export function reuseMap(table: Table, options: ChartOptions = {}): Chart {
  const passages = reusePassages(table);
  const frame = reuseFrame(passages, table.texts, {...options, width: drawingWidth(options)});
  const facts = {
    name: reuseMapChart.name,
    title: reuseMapChart.title,
    alt: reuseAlt(passages, table.texts),
    caption: reuseCaption(passages, table.texts, {frame, settings: table.recipe.settings}),
    frame,
    height: frame.height,
    drawn: [...frame.list, ...frame.rows.map(({label}) => label)],
    spec: reuseSpec(passages, frame),
  };
  return figure(table, facts, options);
}
