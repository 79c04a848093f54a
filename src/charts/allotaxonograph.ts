import type {Chart} from '../model/chart.ts';
import type {Table} from '../model/table.ts';
import {barsFrame} from './allotaxonograph/bars.ts';
import {diamondCells} from './allotaxonograph/cells.ts';
import {allotaxonographFrame} from './allotaxonograph/frame.ts';
import {allotaxonographSpec} from './allotaxonograph/spec.ts';
import {rankedTerms} from './allotaxonograph/terms.ts';
import {allotaxonographAlt, allotaxonographCaption} from './allotaxonograph/words.ts';
import type {ChartOptions, ChartType} from './chart-type.ts';
import {figure} from './drawing/figure.ts';
import {sidesOf} from './drawing/sides-of.ts';

/** How two texts rank their words. */
export const allotaxonographChart = {
  name: 'allotaxonograph',
  title: 'How both texts rank their words',
  about:
    'Ranks against ranks as a diamond of cells, and the terms that add most to the rank-turbulence divergence.',
  draws: 'divergence',
  draw: allotaxonograph,
} as const satisfies ChartType;

/**
 * Which words change their rank most between two texts, and how do the rankings differ as a whole? A diamond whose cells
 * count the terms by their ranks in both texts, common words at its top, and bars for what the strongest terms add to the
 * rank-turbulence divergence.
 *
 * Takes a table of divergence by rank turbulence (columns term, targetRank, referenceRank, rankTurbulence,
 * rankTurbulenceShare, hidden). The `top` (30) terms of the largest contributions, or the `terms` asked for, have bars, as
 * many as there is room for. After Dodds et al. 2023, EPJ Data Science 12: 37. InputError when there is no term.
 */
export function allotaxonograph(table: Table, options: ChartOptions = {}): Chart {
  const sides = sidesOf(table);
  const terms = rankedTerms(table);
  const frame = allotaxonographFrame(sides, options);
  const bars = barsFrame(terms, frame, options);
  const cells = diamondCells(terms, frame);
  const facts = {
    name: allotaxonographChart.name,
    title: allotaxonographChart.title,
    alt: allotaxonographAlt(table, terms, sides),
    caption: allotaxonographCaption(table, cells, sides),
    frame,
    height: frame.height,
    drawn: [...bars.rows.map(({label}) => label), ...sides.map(({title}) => title)],
    spec: allotaxonographSpec(cells, bars, frame),
  };
  return figure(table, facts, options);
}
