import type {Json} from '../../model/recipe.ts';
import {hundredth, plotWidth} from '../drawing/frame.ts';
import {each, layer, lettering} from '../drawing/layers.ts';
import {pixelsWithoutAxis} from '../drawing/pixels.ts';
import {ROW, SPACE} from '../theme.ts';
import type {PlacedPanel, StripFrame} from './frame.ts';
import {type StripScale, stripAxis} from './scale.ts';

type Spec = {readonly [key: string]: Json};

/** The Vega-Lite specification, without what all figures share. */
export function stripSpec(frame: StripFrame, scale: StripScale): Spec {
  const strokes = frame.panels.flatMap(panel => strokesOf(panel, scale));
  const x = {
    type: 'quantitative',
    scale: {domain: [0, scale.most], nice: false},
    axis: stripAxis(scale, frame),
  };
  return {
    data: {values: strokes},
    encoding: {x},
    layer: [
      ...rowLines(frame.panels),
      ...frame.panels.flatMap(borders),
      layer('rule', 'occurrence', {x: {field: 'place'}, y: pixelsWithoutAxis('y'), y2: {field: 'y2'}}),
      ...rowLabels(frame),
      ...frame.panels.flatMap(({title, titleY}) =>
        title === '' ? [] : [lettering(title, 'heading-left', {x: 0, y: titleY})],
      ),
    ],
  };
}

function strokesOf({rows, words, title}: PlacedPanel, {at}: StripScale) {
  const half = ROW.thickness / 2;
  return rows.flatMap(({term, positions, y}) =>
    positions.map(position => ({
      ...(title === '' ? {} : {text: title}),
      term,
      position,
      place: at(position, words),
      y: hundredth(y - half),
      y2: hundredth(y + half),
    })),
  );
}

/** A thin line along every row, as far as its text reaches. */
function rowLines(panels: readonly PlacedPanel[]): readonly Spec[] {
  const rows = panels.flatMap(({rows, length}) => rows.map(({term, y}) => ({term, x: 0, x2: length, y})));
  const ends = {x: pixelsWithoutAxis('x'), x2: {field: 'x2'}};
  return each(rows, layer('rule', 'row-line', {...ends, y: pixelsWithoutAxis('y')}));
}

function rowLabels(frame: StripFrame): readonly Spec[] {
  const rows = frame.panels.flatMap(panel =>
    panel.rows.map(({term, label, count, y}) => ({term, label, count, y})),
  );
  const right = hundredth(plotWidth(frame) + frame.right - SPACE.edge);
  const y = pixelsWithoutAxis('y');
  return [
    ...each(rows, layer('text', 'row-label', {x: {value: 0}, y, text: {field: 'label'}})),
    ...each(rows, layer('text', 'count-right', {x: {value: right}, y, text: {field: 'count'}})),
  ];
}

/** Where the parts begin, and their names above. */
function borders({flags, top, bottom, length, words}: PlacedPanel): readonly Spec[] {
  const poles = flags.map(({begins, level}) => ({
    x: hundredth((begins / (words || 1)) * length),
    y: level < 0 ? top : hundredth(top - SPACE.leading * (level + 1)),
    y2: bottom,
  }));
  const pole = layer('rule', 'border', {
    x: pixelsWithoutAxis('x'),
    y: pixelsWithoutAxis('y'),
    y2: {field: 'y2'},
  });
  return [
    ...each(poles, pole),
    ...flags.flatMap(({name, x, level}) =>
      level < 0
        ? []
        : [lettering(name, 'section-label', {x, y: hundredth(top - SPACE.leading * (level + 0.5))})],
    ),
  ];
}
