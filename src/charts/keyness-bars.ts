import type {Chart} from '../model/chart.ts';
import type {Table} from '../model/table.ts';
import type {ChartOptions, ChartType} from './chart-type.ts';
import {figure} from './drawing/figure.ts';
import {drawingWidth} from './drawing/frame.ts';
import {hiddenRows} from './drawing/hidden-rows.ts';
import {sidesOf} from './drawing/sides-of.ts';
import {keynessFrame} from './keyness-bars/frame.ts';
import {keyTerms} from './keyness-bars/rows.ts';
import {keynessSpec} from './keyness-bars/spec.ts';
import {keynessAlt, keynessCaption} from './keyness-bars/words.ts';
import {ROW, WIDEST_LABEL} from './theme.ts';

/** Which terms set two texts apart. */
export const keynessBarsChart = {
  name: 'keyness-bars',
  title: 'Terms that set the texts apart',
  about: 'Which terms each of two texts uses more, how many times more, with 95 % intervals and counts.',
  draws: 'keyness',
  draw: keynessBars,
} as const satisfies ChartType;

/**
 * Which terms set two texts apart, and by how much? Bars to the right for what the target uses more, to the left
 * for the reference, with the interval of the ratio.
 *
 * Takes a table of keyness (columns term, targetCount, referenceCount, logRatioWalter, lrc95 with its bounds,
 * lrcFamily, p, hidden). Draws the `top` (14) tested terms of each side, or the `terms` asked for, as many as a page
 * holds; pale where the family-corrected interval holds equal rates; hidden terms are one grey bar at the bottom.
 * InputError when there is nothing to draw.
 */
export function keynessBars(table: Table, options: ChartOptions = {}): Chart {
  const width = drawingWidth(options);
  const rows = hiddenRows(table);
  const sides = sidesOf(table);
  const terms = keyTerms(table, rows, {...options, room: width * WIDEST_LABEL});
  const frame = keynessFrame(terms, sides, width);
  const height = ROW.step * terms.length;
  const facts = {
    name: keynessBarsChart.name,
    title: keynessBarsChart.title,
    alt: keynessAlt(sides, terms),
    caption: keynessCaption(table, rows, sides),
    frame,
    height,
    drawn: [...terms.map(({label}) => label), ...sides.map(({title}) => title)],
    spec: keynessSpec(terms, frame, height),
  };
  return figure(table, facts, options);
}
