import type {Chart} from '../model/chart.ts';
import type {Table} from '../model/table.ts';
import type {ChartOptions, ChartType} from './chart-type.ts';
import {figure} from './drawing/figure.ts';
import {drawingWidth} from './drawing/frame.ts';
import {bumpFrame, placesThatFit} from './rank-bump/frame.ts';
import {bumpTerms} from './rank-bump/rows.ts';
import {bumpSpec} from './rank-bump/spec.ts';
import {bumpAlt, bumpCaption} from './rank-bump/words.ts';

/** The ranks of terms from text to text. */
export const rankBumpChart = {
  name: 'rank-bump',
  title: 'Ranks from text to text',
  about:
    'Which terms rise and which fall in the order of frequency, from text to text, with the ranks written.',
  draws: 'rates-by-text',
  draw: rankBump,
} as const satisfies ChartType;

/**
 * Which terms rise and which fall in the order of frequency, from text to text?
 *
 * Takes a table of rates by text (columns term, textNumber, count, rank; `texts` in order). Places from top to bottom
 * are those among the terms drawn, the first `top` (10) or the `terms` asked for, as many as a page holds; a text that
 * lacks a term is a gap. InputError when no text has any.
 */
export function rankBump(table: Table, options: ChartOptions = {}): Chart {
  const fit = placesThatFit(options);
  const {terms: asked, top = 10} = options;
  const chosen = asked === undefined ? {top: Math.min(top, fit)} : {terms: asked.slice(0, fit)};
  const terms = bumpTerms(table, chosen);
  const frame = bumpFrame(terms, table.texts, drawingWidth(options));
  const facts = {
    name: rankBumpChart.name,
    title: rankBumpChart.title,
    alt: bumpAlt(terms, table.texts),
    caption: bumpCaption(terms, table),
    frame,
    height: frame.height,
    drawn: [...terms.map(({term}) => term), ...table.texts.map(({title}) => title)],
    spec: bumpSpec(terms, frame),
  };
  return figure(table, facts, options);
}
