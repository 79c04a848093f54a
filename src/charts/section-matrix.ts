import type {Chart} from '../model/chart.ts';
import type {Table} from '../model/table.ts';
import type {ChartOptions, ChartType} from './chart-type.ts';
import {figure} from './drawing/figure.ts';
import {drawingWidth} from './drawing/frame.ts';
import {sidesOf} from './drawing/sides-of.ts';
import {matrixFrame} from './section-matrix/frame.ts';
import {matrixOf} from './section-matrix/rows.ts';
import {matrixSpec} from './section-matrix/spec.ts';
import {matrixAlt, matrixCaption} from './section-matrix/words.ts';

/** Each part of one text by each part of another. */
export const sectionMatrixChart = {
  name: 'section-matrix',
  title: 'Parts by parts',
  about:
    'How much of each part of the later text comes from each part of the earlier, or how alike their words are.',
  draws: 'section-matrix',
  draw: sectionMatrix,
} as const satisfies ChartType;

/**
 * How much of each part of the later text comes from each part of the earlier, or how alike are their words?
 *
 * Takes a table of cells (columns earlier, later, earlierTitle, laterTitle, earlierWords, laterWords, reuseShare,
 * cosine, jensenShannon; `texts` are the later and the earlier). `measure` says what the cells show: reuse (where any
 * is), cosine or jensen-shannon. InputError when there is no part.
 */
export function sectionMatrix(table: Table, options: ChartOptions = {}): Chart {
  const sides = sidesOf(table);
  const matrix = matrixOf(table, options.measure);
  const frame = matrixFrame(matrix, sides, {...options, width: drawingWidth(options)});
  const facts = {
    name: sectionMatrixChart.name,
    title: sectionMatrixChart.title,
    alt: matrixAlt(matrix, sides),
    caption: matrixCaption(matrix, sides),
    frame,
    height: frame.height,
    drawn: [...matrix.earlier, ...matrix.later, ...sides].map(({title}) => title),
    spec: matrixSpec(matrix, frame),
  };
  return figure(table, facts, options);
}
