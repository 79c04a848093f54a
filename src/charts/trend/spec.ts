import {range, ticks} from 'd3';
import {textWidth} from '../../base/text-width.ts';
import type {Json} from '../../model/recipe.ts';
import {hundredth, plotWidth} from '../drawing/frame.ts';
import {each, from, layer, lettering} from '../drawing/layers.ts';
import {significant} from '../drawing/number-words.ts';
import {pixels} from '../drawing/pixels.ts';
import {SPACE, TYPE} from '../theme.ts';
import type {TrendFrame, TrendPanel} from './frame.ts';
import type {TrendPoint} from './rows.ts';

type Spec = {readonly [key: string]: Json};

const LINE = {x: pixels('x'), x2: {field: 'x2'}, y: pixels('y'), y2: {field: 'y2'}};
const POINT = {x: pixels('x'), y: pixels('y')};

/** The Vega-Lite specification, without what all figures share. */
export function trendSpec(frame: TrendFrame): Spec {
  return {
    data: {values: []},
    layer: [
      ...frame.panels.flatMap((panel, i) => panelLayers(panel, frame, i)),
      ...timeAxis(frame),
      ...textTicks(frame),
    ],
  };
}

function panelLayers(panel: TrendPanel, frame: TrendFrame, id: number): readonly Spec[] {
  const y = (rate: number) => hundredth(panel.foot - (rate / panel.most) * (panel.foot - panel.top));
  const term = panel.key;
  const runs = runsOf(panel.points);
  const areas = runs.flatMap((run, k) =>
    run.map(({year, low, high}) => ({term, id: `${id} ${k}`, x: frame.x(year), y: y(low), y2: y(high)})),
  );
  const alone = panel.points.map(({year, low, high}) => ({
    ...{term, x: frame.x(year), x2: frame.x(year), y: y(low), y2: y(high)},
  }));
  const lines = runs.flatMap((run, k) =>
    run.map(({year, rate}) => ({term, id: `${id} ${k}`, x: frame.x(year), y: y(rate)})),
  );
  const detail = {field: 'id'};
  const plot = plotWidth(frame);
  return [
    from([{x: 0, x2: plot, y: panel.foot, y2: panel.foot}], layer('rule', 'row-line', LINE)),
    ...each(areas, layer('area', 'trend-band', {...POINT, y2: {field: 'y2'}, detail})),
    ...each(alone, layer('rule', 'trend-band', LINE)),
    ...each(lines, layer('line', 'trend-line', {...POINT, detail})),
    ...each(
      panel.points.map(({year, rate}) => ({term, x: frame.x(year), y: y(rate)})),
      layer('point', 'dot-later', POINT),
    ),
    lettering(panel.label, 'heading-left', {x: 0, y: hundredth(panel.top - SPACE.leading / 2)}),
    ...scaleOf(panel, y),
  ];
}

/** The highest round rate and 0, each with a tick. */
function scaleOf(panel: TrendPanel, y: (rate: number) => number): readonly Spec[] {
  const high =
    ticks(0, panel.most, 3)
      .filter(tick => tick > 0)
      .at(-1) ?? panel.most;
  const marks = [0, high].map(rate => ({x: -SPACE.tick, x2: 0, y: y(rate), y2: y(rate)}));
  return [
    from([...marks, {x: 0, x2: 0, y: y(0), y2: y(high)}], layer('rule', 'axis-line', LINE)),
    ...[0, high].map(rate => lettering(significant(rate), 'row-label', {x: 0, y: y(rate)})),
  ];
}

/** Stretches of texts, one after the other in time, that all have the term: a line never crosses a text that lacks it. */
function runsOf(points: readonly TrendPoint[]): readonly (readonly TrendPoint[])[] {
  const runs: TrendPoint[][] = [];
  for (const point of points) {
    const last = runs.at(-1)?.at(-1);
    if (last !== undefined && point.order === last.order + 1) runs.at(-1)?.push(point);
    else runs.push([point]);
  }
  return runs;
}

/** Round years, as many as stand apart. */
function yearTicks({first, last}: TrendFrame, plot: number): readonly number[] {
  const apart = textWidth('1957', TYPE.label) + SPACE.gap * 2;
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500].find(
    years => (years * plot) / Math.max(1, last - first) >= apart,
  );
  return range(Math.ceil(first / (step ?? 1000)) * (step ?? 1000), last + 1, step ?? 1000);
}

function timeAxis(frame: TrendFrame): readonly Spec[] {
  const plot = plotWidth(frame);
  const years = yearTicks(frame, plot);
  const y = hundredth(frame.height);
  const foot = hundredth(y + SPACE.tick);
  return [
    from(
      [
        {x: 0, x2: plot, y, y2: y},
        ...years.map(year => ({x: frame.x(year), x2: frame.x(year), y, y2: foot})),
      ],
      layer('rule', 'axis-line', LINE),
    ),
    ...years.map(year =>
      lettering(String(year), 'column-label', {
        x: frame.x(year),
        y: hundredth(foot + SPACE.tick + SPACE.leading / 2),
      }),
    ),
  ];
}

/** Under the years: a short upright at the date of each text, its words under it. */
function textTicks(frame: TrendFrame): readonly Spec[] {
  const top = hundredth(frame.height + SPACE.tick * 2 + SPACE.leading + SPACE.edge);
  const foot = hundredth(top + SPACE.gap);
  const uprights = frame.texts.map(({x, labelAt}) => ({x, x2: labelAt, y: top, y2: foot}));
  const sizes = frame.texts
    .filter(({words}) => words !== '')
    .map(({labelAt, words}) => ({x: labelAt, y: hundredth(foot + SPACE.leading / 2), text: words}));
  return [
    from(uprights, layer('rule', 'leader', LINE)),
    ...each(sizes, layer('text', 'count-centre', {...POINT, text: {field: 'text'}})),
    ...frame.title.map((text, i) =>
      lettering(text, 'column-label', {
        x: hundredth(plotWidth(frame) / 2),
        y: hundredth(foot + SPACE.leading * (i + 1.5)),
      }),
    ),
  ];
}
