import type {Chart} from '../model/chart.ts';
import type {Table} from '../model/table.ts';
import type {ChartOptions, ChartType} from './chart-type.ts';
import {figure} from './drawing/figure.ts';
import {hiddenRows} from './drawing/hidden-rows.ts';
import {sidesOf} from './drawing/sides-of.ts';
import {scatterDots} from './frequency-scatter/dots.ts';
import {scatterFrame} from './frequency-scatter/frame.ts';
import {scatterSpec} from './frequency-scatter/spec.ts';
import {scatterTerms} from './frequency-scatter/terms.ts';
import {scatterAlt, scatterCaption} from './frequency-scatter/words.ts';

/** How often two texts use each of their terms. */
export const frequencyScatterChart = {
  name: 'frequency-scatter',
  title: 'How often both texts use each term',
  about: 'Every term by its rate in either text, with a band for absent terms and the line of equal rates.',
  draws: 'keyness',
  draw: frequencyScatter,
} as const satisfies ChartType;

/**
 * Which terms do two texts share, and which has only one of them? One dot a term: the rate in the reference across,
 * in the target upwards, on scales of powers; terms that one side lacks lie in a band of their own.
 *
 * Takes a table of keyness (columns term, targetPerMillion, referencePerMillion, g2FourTerm, pBh, hidden). Terms above
 * the line of equal rates are used more by the target. The `top` (40) of the strongest evidence, or the `terms` asked
 * for, have their names where a name stands free. InputError when there is no term.
 */
export function frequencyScatter(table: Table, options: ChartOptions = {}): Chart {
  const sides = sidesOf(table);
  const terms = scatterTerms(table, hiddenRows(table));
  const frame = scatterFrame(terms, sides, options);
  const dots = scatterDots(terms, frame, options);
  const facts = {
    name: frequencyScatterChart.name,
    title: frequencyScatterChart.title,
    alt: scatterAlt(sides, terms),
    caption: scatterCaption(table, terms, sides),
    frame,
    height: frame.height,
    drawn: [...dots.map(({label}) => label), ...sides.map(({title}) => title)],
    spec: scatterSpec(dots, frame),
  };
  return figure(table, facts, options);
}
