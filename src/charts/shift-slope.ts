import type {Chart} from '../model/chart.ts';
import type {Table, TextSize} from '../model/table.ts';
import type {ChartOptions, ChartType} from './chart-type.ts';
import {figure} from './drawing/figure.ts';
import {drawingWidth} from './drawing/frame.ts';
import {sidesOf} from './drawing/sides-of.ts';
import {slopeFrame} from './shift-slope/frame.ts';
import {slopeRows} from './shift-slope/rows.ts';
import {slopeSpec} from './shift-slope/spec.ts';
import {slopeAlt, slopeCaption} from './shift-slope/words.ts';

/** What became of phrases from one text to the next. */
export const shiftSlopeChart = {
  name: 'shift-slope',
  title: 'What became of the phrases',
  about:
    'Phrases that grew, shrank, appeared, vanished or were reworded, as lines from the earlier rate to the later.',
  draws: 'shift',
  draw: shiftSlope,
} as const satisfies ChartType;

/**
 * Which phrases grew, shrank, appeared, vanished or were reworded, and from which rate to which?
 *
 * Takes a table of phrase shifts (columns term, class, later, referenceCount, targetCount, rewordings; `texts` are the
 * later and the earlier). Draws the first `top` (6) of each of the five classes, or the `terms` asked for, as many as a
 * page holds; a phrase that one text lacks is a dot in the other. InputError when there is nothing to draw.
 */
export function shiftSlope(table: Table, options: ChartOptions = {}): Chart {
  const [later, earlier] = sidesOf(table);
  const {rows, frame} = asManyAsFit(table, [earlier, later], options);
  const facts = {
    name: shiftSlopeChart.name,
    title: shiftSlopeChart.title,
    alt: slopeAlt(rows, [earlier, later]),
    caption: slopeCaption(table, rows, [earlier, later]),
    frame,
    height: frame.height,
    drawn: [
      ...rows.slopes.flatMap(({earlier: before, later: after}) => [
        before?.wording ?? '',
        after?.wording ?? '',
      ]),
      ...[earlier.title, later.title],
    ],
    spec: slopeSpec(rows, frame),
  };
  return figure(table, facts, options);
}

/** The figure with the most phrases of each class, up to those asked for, whose labels all have room. */
function asManyAsFit(table: Table, sides: readonly [TextSize, TextSize], options: ChartOptions) {
  const width = drawingWidth(options);
  const {terms} = options;
  for (let top = terms?.length ?? options.top ?? 6; ; top--) {
    const rows = slopeRows(table, {top, ...(terms === undefined ? {} : {terms: terms.slice(0, top)})});
    const frame = slopeFrame(rows, sides, {...options, width});
    if (frame.isRoom || top <= 1) return {rows, frame};
  }
}
