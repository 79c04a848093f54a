import type {Chart} from '../model/chart.ts';
import type {Table} from '../model/table.ts';
import type {ChartOptions, ChartType} from './chart-type.ts';
import {figure} from './drawing/figure.ts';
import {drawingWidth} from './drawing/frame.ts';
import {lineageFrame} from './lineage/frame.ts';
import {phrasesIn} from './lineage/rows.ts';
import {lineageSpec} from './lineage/spec.ts';
import {lineageAlt, lineageCaption} from './lineage/words.ts';

/** A phrase through several texts. */
export const lineageChart = {
  name: 'lineage',
  title: 'How a phrase was handed on',
  about:
    'The wordings of a phrase as bands from text to text, with first and last attestation and each edit.',
  draws: 'lineage',
  draw: lineage,
} as const satisfies ChartType;

/**
 * How was a phrase handed on from text to text, in which wordings?
 *
 * Takes a table of lineages (columns phrase, variant, order, count, per10000, earlier, earlierText, edit; `texts` in
 * order). One column a text, one lane a wording, at most `top` (8) for each phrase, those of most texts; `terms` are
 * phrases of the table. InputError when there is none.
 */
export function lineage(table: Table, options: ChartOptions = {}): Chart {
  const phrases = phrasesIn(table, options.terms);
  const frame = lineageFrame(phrases, table.texts, {...options, width: drawingWidth(options)});
  const lanes = frame.panels.flatMap(panel => panel.lanes);
  const facts = {
    name: lineageChart.name,
    title: lineageChart.title,
    alt: lineageAlt(frame.panels, table.texts),
    caption: lineageCaption(frame.panels, table.texts),
    frame,
    height: frame.height,
    drawn: [...lanes.map(({label}) => label), ...table.texts.map(({title}) => title)],
    spec: lineageSpec(frame),
  };
  return figure(table, facts, options);
}
