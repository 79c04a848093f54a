import type {Chart} from '../model/chart.ts';
import type {Table} from '../model/table.ts';
import type {ChartOptions, ChartType} from './chart-type.ts';
import {figure} from './drawing/figure.ts';
import {growthCurves} from './vocabulary-growth/curves.ts';
import {growthFrame} from './vocabulary-growth/frame.ts';
import {growthSpec} from './vocabulary-growth/spec.ts';
import {growthAlt, growthCaption} from './vocabulary-growth/words.ts';

/** How the vocabularies of texts grow. */
export const vocabularyGrowthChart = {
  name: 'vocabulary-growth',
  title: 'Growth of the vocabulary',
  about: 'How many different words have occurred after how many running words, one curve a text.',
  draws: 'vocabulary-growth',
  draw: vocabularyGrowth,
} as const satisfies ChartType;

/**
 * Which text has the larger vocabulary, and where does it grow? One curve a text from its first word to its last, its
 * name at the end; a rule where the shortest text ends, since only there all can be compared.
 *
 * Takes a table of growth (columns text, words, types). InputError when no text has a word.
 */
export function vocabularyGrowth(table: Table, options: ChartOptions = {}): Chart {
  const curves = growthCurves(table, options);
  const frame = growthFrame(curves, options);
  const facts = {
    name: vocabularyGrowthChart.name,
    title: vocabularyGrowthChart.title,
    alt: growthAlt(curves),
    caption: growthCaption(table, curves),
    frame,
    height: frame.height,
    drawn: curves.map(({label}) => label),
    spec: growthSpec(curves, frame),
  };
  return figure(table, facts, options);
}
