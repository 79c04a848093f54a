import type {Chart} from '../model/chart.ts';
import type {Table} from '../model/table.ts';
import type {ChartOptions, ChartType} from './chart-type.ts';
import {treeFrame} from './dendrogram/frame.ts';
import {treeSpec} from './dendrogram/spec.ts';
import {joinedTexts} from './dendrogram/tree.ts';
import {treeAlt, treeCaption} from './dendrogram/words.ts';
import {figure} from './drawing/figure.ts';

/** Which texts lie near each other. */
export const dendrogramChart = {
  name: 'dendrogram',
  title: 'Texts by their distance',
  about: 'Which texts lie nearest to each other by their common words, joined step by step into one tree.',
  draws: 'distances',
  draw: dendrogram,
} as const satisfies ChartType;

/**
 * Which texts of a family are alike? A tree: texts that lie near each other join far right, the last two groups far left.
 *
 * Takes a table of distances (columns first, second, and one of a measure; the first measure is drawn). Groups lie as
 * far apart as their texts do on average. Every text is drawn: InputError for fewer than two, for a distance that is
 * undefined, and for more than a page holds.
 */
export function dendrogram(table: Table, options: ChartOptions = {}): Chart {
  const tree = joinedTexts(table);
  const frame = treeFrame(tree, options);
  const facts = {
    name: dendrogramChart.name,
    title: dendrogramChart.title,
    alt: treeAlt(tree),
    caption: treeCaption(table, tree),
    frame,
    height: frame.height,
    drawn: frame.labels,
    spec: treeSpec(tree, frame),
  };
  return figure(table, facts, options);
}
