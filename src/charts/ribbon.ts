import type {Chart} from '../model/chart.ts';
import type {Table} from '../model/table.ts';
import type {ChartOptions, ChartType} from './chart-type.ts';
import {figure} from './drawing/figure.ts';
import {drawingWidth} from './drawing/frame.ts';
import {sidesOf} from './drawing/sides-of.ts';
import {ribbonFrame} from './ribbon/frame.ts';
import {ribbonRows} from './ribbon/rows.ts';
import {ribbonSpec} from './ribbon/spec.ts';
import {ribbonAlt, ribbonCaption} from './ribbon/words.ts';

/** What of one text stands where in the next. */
export const ribbonChart = {
  name: 'ribbon',
  title: 'What the later text took over',
  about:
    'Both texts as columns of their parts, with a ribbon from each passage to where it stands in the other.',
  draws: 'passage-map',
  draw: ribbon,
} as const satisfies ChartType;

/**
 * What of the earlier text stands where in the later: kept, edited, moved, and how much is new?
 *
 * Takes a table of passages in running words (columns operation, verbatim, similarity, same, and for `earlier` and
 * `later` Part, PartNumber, From, To; `texts` are the two). The parts of either text are blocks from top to bottom,
 * heights to one scale in words. InputError when there is no passage.
 */
export function ribbon(table: Table, options: ChartOptions = {}): Chart {
  const [earlier, later] = sidesOf(table);
  const rows = ribbonRows(table);
  const frame = ribbonFrame(rows, [earlier, later], {...options, width: drawingWidth(options)});
  const facts = {
    name: ribbonChart.name,
    title: ribbonChart.title,
    alt: ribbonAlt(rows, [earlier, later]),
    caption: ribbonCaption(rows, [earlier, later]),
    frame,
    height: frame.height,
    drawn: [...rows.earlier, ...rows.later, earlier, later].map(({title}) => title),
    spec: ribbonSpec(rows, frame),
  };
  return figure(table, facts, options);
}
