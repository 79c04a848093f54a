import type {Chart} from '../model/chart.ts';
import {columnOf, type Table} from '../model/table.ts';
import type {ChartOptions, ChartType} from './chart-type.ts';
import {figure} from './drawing/figure.ts';
import {drawingWidth, rowsThatFit} from './drawing/frame.ts';
import {sidesOf} from './drawing/sides-of.ts';
import {type Measured, SUM_STEP, shiftBottom, shiftFrame} from './shift-graph/frame.ts';
import {shiftRows} from './shift-graph/rows.ts';
import {shiftGraphSpec} from './shift-graph/spec.ts';
import {shiftGraphAlt, shiftGraphCaption} from './shift-graph/words.ts';
import {ROW, SPACE} from './theme.ts';

/** What makes two texts diverge, taken apart. */
export const shiftGraphChart = {
  name: 'shift-graph',
  title: 'What makes the texts diverge',
  about:
    'What each phrase adds to a divergence or a difference of two texts, so that the bars sum to the whole.',
  draws: 'shift-graph',
  draw: shiftGraph,
} as const satisfies ChartType;

/**
 * Which phrases make two texts diverge, and how much does each add? Bars to the right for what the target has more of
 * (or what raises a difference), to the left for the reference, with intervals; the total and what has no bar above.
 *
 * Takes a table of a shift graph (columns term, targetCount, referenceCount, contribution with low and high, share,
 * side, towardsTarget, towardsReference, terms, hidden). Draws the `top` (20) terms, or the `terms` asked for, as many
 * as a page holds; all others are pooled, so nothing is lost. InputError when there is nothing to draw.
 */
export function shiftGraph(table: Table, options: ChartOptions = {}): Chart {
  const width = drawingWidth(options);
  const sides = sidesOf(table);
  const margins = {top: SPACE.leading * 4 + SUM_STEP * 3, bottom: shiftBottom(2)};
  const fit = rowsThatFit(ROW.step, margins, options);
  const rows = shiftRows(table, {...options, fit});
  const measured = measuredBy(table);
  const frame = shiftFrame(rows, sides, {...measured, width});
  const facts = {
    name: shiftGraphChart.name,
    title: shiftGraphChart.title,
    alt: shiftGraphAlt(rows, sides, measured),
    caption: shiftGraphCaption(table, rows, {...measured, sides}),
    frame,
    height: frame.height,
    drawn: [...frame.labels, ...sides.map(({title}) => title)],
    spec: shiftGraphSpec(rows, frame, sides),
  };
  return figure(table, facts, options);
}

function measuredBy(table: Table): Measured {
  const column = columnOf(table, 'contribution');
  return {title: column.about ?? 'total', unit: column.kind === 'number' ? column.unit : ''};
}
