import type {Chart} from '../model/chart.ts';
import type {Table} from '../model/table.ts';
import type {ChartOptions, ChartType} from './chart-type.ts';
import {stripFrame} from './dispersion-strip/frame.ts';
import {stripPanels} from './dispersion-strip/panels.ts';
import {stripScale} from './dispersion-strip/scale.ts';
import {stripSpec} from './dispersion-strip/spec.ts';
import {stripAlt, stripCaption} from './dispersion-strip/words.ts';
import {figure} from './drawing/figure.ts';

/** Where in texts their terms fall. */
export const dispersionStripChart = {
  name: 'dispersion-strip',
  title: 'Where the terms fall',
  about: 'Each occurrence of each term as a stroke at its place in the text, with the borders of its parts.',
  draws: 'occurrences',
  draw: dispersionStrip,
} as const satisfies ChartType;

/**
 * Where in a text, or in several, do the terms fall? One panel a text, one row a term, one stroke an occurrence, from the
 * first word to the last.
 *
 * Takes a table of occurrences (columns term, position, and text where there are several; `texts` are the counted parts
 * in reading order). Rows stand in the order of `terms`, else in that of the table, alike in every panel; a term that was
 * asked for and does not occur has an empty row. Places are running words (`measure: 'absolute'`, the default of one text)
 * or shares of each text (`'relative'`, that of several). InputError when no term occurs, and for more texts than a page holds.
 */
export function dispersionStrip(table: Table, options: ChartOptions = {}): Chart {
  const panels = stripPanels(table, options);
  const scale = stripScale(panels, options.measure);
  const frame = stripFrame(panels, scale, options);
  const facts = {
    name: dispersionStripChart.name,
    title: dispersionStripChart.title,
    alt: stripAlt(panels),
    caption: stripCaption(panels, {scale, left: frame.leftOut}),
    frame,
    height: frame.height,
    drawn: frame.panels.flatMap(({title, rows, flags}) => [
      title,
      ...rows.map(({label}) => label),
      ...flags.map(({name}) => name),
    ]),
    spec: stripSpec(frame, scale),
  };
  return figure(table, facts, options);
}
