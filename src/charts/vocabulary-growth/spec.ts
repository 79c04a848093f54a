import type {Json} from '../../model/recipe.ts';
import {hundredth, plotWidth} from '../drawing/frame.ts';
import {from, layer} from '../drawing/layers.ts';
import {pixelsWithoutAxis} from '../drawing/pixels.ts';
import {yTitleLayers} from '../drawing/plot-paper.ts';
import {type GrowthCurve, shortestOf} from './curves.ts';
import {type GrowthFrame, LEADER} from './frame.ts';

type Spec = {readonly [key: string]: Json};

/** The Vega-Lite specification, without what all figures share. */
export function growthSpec(curves: readonly GrowthCurve[], frame: GrowthFrame): Spec {
  return {
    data: {values: curves.map(({title, words, types}) => ({title, words, types}))},
    encoding: {
      x: {
        type: 'quantitative',
        scale: {domain: [0, frame.words], nice: false},
        axis: {values: frame.xValues, format: ',.0f', title: frame.xTitle},
      },
      y: {
        type: 'quantitative',
        scale: {domain: [0, frame.types], nice: false},
        axis: {values: frame.yValues, format: ',.0f', title: null},
      },
    },
    layer: [
      ...shortestRule(curves, frame),
      ...leaders(curves, frame),
      ...curves.map(({points, look}) =>
        from(
          [{words: 0, types: 0}, ...points],
          layer('line', look, {x: {field: 'words'}, y: {field: 'types'}}),
        ),
      ),
      ...names(curves, frame),
      ...yTitleLayers(frame),
    ],
  };
}

/** Where the shortest text ends; not drawn where all are as long. */
function shortestRule(curves: readonly GrowthCurve[], frame: GrowthFrame): readonly Spec[] {
  const shortest = shortestOf(curves);
  if (shortest === frame.words) return [];
  return [
    from([], layer('rule', 'threshold', {x: {datum: shortest}, y: {value: 0}, y2: {value: frame.height}})),
  ];
}

/** From the end of each curve to its name. */
function leaders(curves: readonly GrowthCurve[], frame: GrowthFrame): readonly Spec[] {
  const plot = plotWidth(frame);
  const rows = curves.map(({words, types}, i) => ({
    x: hundredth((words / frame.words) * plot + 1),
    y: hundredth(frame.height * (1 - types / frame.types)),
    x2: hundredth(plot + LEADER),
    y2: frame.labelY[i] ?? 0,
  }));
  const ends = {x: pixelsWithoutAxis('x'), y: pixelsWithoutAxis('y'), x2: {field: 'x2'}, y2: {field: 'y2'}};
  return [from(rows, layer('rule', 'leader', ends))];
}

function names(curves: readonly GrowthCurve[], frame: GrowthFrame): readonly Spec[] {
  const x = hundredth(plotWidth(frame) + LEADER);
  const rows = curves.map(({label}, i) => ({label, x, y: frame.labelY[i] ?? 0}));
  return [
    from(
      rows,
      layer('text', 'row-label-right', {
        x: pixelsWithoutAxis('x'),
        y: pixelsWithoutAxis('y'),
        text: {field: 'label'},
      }),
    ),
  ];
}
