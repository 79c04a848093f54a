import type {Chart} from '../model/chart.ts';
import type {Table} from '../model/table.ts';
import {biplotFrame} from './biplot/frame.ts';
import {biplotMarks} from './biplot/marks.ts';
import {biplotPoints} from './biplot/points.ts';
import {biplotSpec} from './biplot/spec.ts';
import {biplotAlt, biplotCaption} from './biplot/words.ts';
import type {ChartOptions, ChartType} from './chart-type.ts';
import {figure} from './drawing/figure.ts';

/** Texts and the words that set them apart, on one map. */
export const biplotChart = {
  name: 'biplot',
  title: 'Texts and the words that set them apart',
  about:
    'Texts as points on the two strongest axes of their common words, the words that make the axes as arrows.',
  draws: 'correspondence',
  draw: biplot,
} as const satisfies ChartType;

/**
 * Which texts are alike, and which words set them apart? Texts as points, words as arrows from the middle, on the first
 * two axes of a correspondence analysis, both scales equal.
 *
 * Takes a table of correspondence (columns text, group, term, mass, inertia, quality, axis1, contribution1, axis2,
 * contribution2, hidden). Points lie at principal coordinates; arrows are contribution coordinates, whose squares are
 * shares of an axis, all scaled by one number. The `top` (20) longest arrows are drawn, or the `terms` asked for,
 * where their names stand free. InputError for fewer than three texts, and when there is no second axis.
 */
export function biplot(table: Table, options: ChartOptions = {}): Chart {
  const points = biplotPoints(table, options);
  const frame = biplotFrame(points, options);
  const marks = biplotMarks(points, frame);
  const facts = {
    name: biplotChart.name,
    title: biplotChart.title,
    alt: biplotAlt(points, marks),
    caption: biplotCaption(table, points, marks),
    frame,
    height: frame.height,
    drawn: [...marks.texts, ...marks.arrows].map(({label}) => label).concat(points.groups),
    spec: biplotSpec(marks, frame),
  };
  return figure(table, facts, options);
}
