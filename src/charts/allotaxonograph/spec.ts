import type {Json} from '../../model/recipe.ts';
import {power} from '../../stats/power.ts';
import {dotLabels, dotLeaders} from '../drawing/dot-labels.ts';
import {hundredth} from '../drawing/frame.ts';
import {from, layer, lettering} from '../drawing/layers.ts';
import {pixelsWithoutAxis} from '../drawing/pixels.ts';
import {SHADES} from '../drawing/shades.ts';
import {headingLayers} from '../drawing/side-headings.ts';
import {ROW, SPACE} from '../theme.ts';
import type {Bars, ContributionBar} from './bars.ts';
import type {Diamond} from './cells.ts';
import type {AllotaxonographFrame} from './frame.ts';

type Spec = {readonly [key: string]: Json};

/** The Vega-Lite specification, without what all figures share. */
export function allotaxonographSpec(diamond: Diamond, bars: Bars, frame: AllotaxonographFrame): Spec {
  const cells = diamond.cells.map(({x, y, count}) => ({x, y, terms: count}));
  return {
    data: {values: cells},
    encoding: {x: pixelsWithoutAxis('x'), y: pixelsWithoutAxis('y')},
    layer: [
      ...outline(frame),
      ...cellMarks(diamond),
      ...dotLeaders(diamond.cells),
      ...dotLabels(diamond.cells),
      ...tickMarks(diamond),
      ...headingLayers(frame.headings, frame.middle),
      ...barMarks(bars),
    ],
  };
}

/** One diamond a cell, the darker the more terms, on a scale of powers. */
function cellMarks({half, most}: Diamond): readonly Spec[] {
  const top = Math.max(2, most);
  const domain = SHADES.map((_, i) => Math.round(power(top, i / (SHADES.length - 1)) * 1e4) / 1e4);
  const fill = {
    field: 'terms',
    type: 'quantitative',
    legend: null,
    scale: {type: 'log', domain, range: SHADES},
  };
  const size = {value: hundredth(4 * half ** 2)};
  const drawn = layer('point', 'cell-diamond', {
    x: pixelsWithoutAxis('x'),
    y: pixelsWithoutAxis('y'),
    fill,
    size,
  });
  return [{...drawn, mark: {type: 'point', style: 'cell-diamond', shape: 'diamond'}}];
}

/** The four edges, and the upright line of equal ranks. */
function outline({side, middle}: AllotaxonographFrame): readonly Spec[] {
  const half = hundredth(side / 2);
  const [left, right] = [hundredth(middle - half), hundredth(middle + half)];
  const edge = (x: number, y: number, x2: number, options: {readonly y2: number}) => ({x, y, x2, ...options});
  const edges = [
    edge(middle, 0, left, {y2: half}),
    edge(middle, 0, right, {y2: half}),
    edge(left, half, middle, {y2: side}),
    edge(right, half, middle, {y2: side}),
  ];
  const ends = {x: pixelsWithoutAxis('x'), y: pixelsWithoutAxis('y'), x2: {field: 'x2'}, y2: {field: 'y2'}};
  return [
    from(edges, layer('rule', 'equal-line', ends)),
    from([edge(middle, 0, middle, {y2: side})], layer('rule', 'border', ends)),
  ];
}

/** Ranks along the lower edges, each in the colour of its text. */
function tickMarks({ticks}: Diamond): readonly Spec[] {
  const rows = ticks.map(({x, y, side}) => {
    const out = side === 'target' ? SPACE.tick : -SPACE.tick;
    return {x, y, x2: hundredth(x + out), y2: hundredth(y + SPACE.tick)};
  });
  const ends = {x: pixelsWithoutAxis('x'), y: pixelsWithoutAxis('y'), x2: {field: 'x2'}, y2: {field: 'y2'}};
  return [
    ...(rows.length === 0 ? [] : [from(rows, layer('rule', 'equal-line', ends))]),
    ...ticks.map(({rank, side, x, y}) =>
      lettering(rank, side === 'target' ? 'rank-of-target' : 'rank-of-reference', {
        x,
        y: hundredth(y + SPACE.leading * 0.55),
      }),
    ),
  ];
}

function barMarks({rows, zero, heading, headingY}: Bars): readonly Spec[] {
  return [
    lettering(heading, 'column-label', {x: zero, y: headingY}),
    ...([true, false] as const).flatMap(side =>
      sideMarks(
        rows.filter(({isOfTarget}) => isOfTarget === side),
        zero,
      ),
    ),
    from(
      [
        {
          x: zero,
          y: hundredth((rows[0]?.y ?? 0) - ROW.step / 2),
          y2: hundredth((rows.at(-1)?.y ?? 0) + ROW.step / 2),
        },
      ],
      layer('rule', 'zero-line', {x: pixelsWithoutAxis('x'), y: pixelsWithoutAxis('y'), y2: {field: 'y2'}}),
    ),
  ];
}

/** Bars of one side with their names across the line and their shares at their ends. */
function sideMarks(bars: readonly ContributionBar[], zero: number): readonly Spec[] {
  const [first] = bars;
  if (first === undefined) return [];
  const side = first.isOfTarget ? 'target' : 'reference';
  const rows = bars.map(({term, label, written, end, y}) => ({
    ...{term, label, written, x: zero, x2: end, y},
    ...{top: hundredth(y - ROW.thickness / 2), bottom: hundredth(y + ROW.thickness / 2)},
  }));
  const ends = {
    x: pixelsWithoutAxis('x'),
    x2: {field: 'x2'},
    y: pixelsWithoutAxis('top'),
    y2: {field: 'bottom'},
  };
  const names = first.isOfTarget ? 'row-label' : 'row-label-right';
  const shares = first.isOfTarget ? 'count' : 'count-left-of';
  return [
    from(rows, layer('rect', side, ends)),
    from(
      rows,
      layer('text', names, {x: pixelsWithoutAxis('x'), y: pixelsWithoutAxis('y'), text: {field: 'label'}}),
    ),
    from(
      rows,
      layer('text', shares, {
        x: pixelsWithoutAxis('x2'),
        y: pixelsWithoutAxis('y'),
        text: {field: 'written'},
      }),
    ),
  ];
}
