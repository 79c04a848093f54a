import type {Json} from '../../model/recipe.ts';
import {dotLabels, dotLeaders} from '../drawing/dot-labels.ts';
import {hundredth, plotWidth} from '../drawing/frame.ts';
import {each, from, layer, lettering, only} from '../drawing/layers.ts';
import {pixels} from '../drawing/pixels.ts';
import {yTitleLayers} from '../drawing/plot-paper.ts';
import {rounded, shortened} from '../drawing/rounded.ts';
import {SPACE, type StyleName} from '../theme.ts';
import type {BiplotFrame} from './frame.ts';
import type {BiplotMarks} from './marks.ts';

type Spec = {readonly [key: string]: Json};

const LOOKS = ['group-1', 'group-2', 'group-3', 'group-4'] as const satisfies readonly StyleName[];

/** The Vega-Lite specification, without what all figures share. */
export function biplotSpec(marks: BiplotMarks, frame: BiplotFrame): Spec {
  const rows = marks.texts.map(({name, group, x, y, quality}) => ({
    text: name,
    axis1: rounded(x),
    axis2: rounded(y),
    quality: rounded(quality),
    look: lookOf(group, frame),
  }));
  return {
    data: {values: rows},
    encoding: {x: channel(frame.x, frame, frame.xTitle), y: channel(frame.y, frame, null)},
    layer: [
      ...cross(marks, frame),
      ...arrows(marks),
      ...dotLeaders([...marks.texts, ...marks.arrows].map(({at, label, place}) => ({...at, label, place}))),
      ...LOOKS.filter(look => rows.some(row => row.look === look)).map(look =>
        only('look', look, layer('point', look, {x: {field: 'axis1'}, y: {field: 'axis2'}})),
      ),
      ...dotLabels(
        marks.arrows.map(({at, label, place}) => ({...at, label, place})),
        'term-label',
      ),
      ...dotLabels(
        marks.texts.map(({at, label, place}) => ({...at, label, place})),
        'text-label',
      ),
      ...groupKey(frame),
      ...yTitleLayers(frame),
    ],
  };
}

function lookOf(group: string, {key}: BiplotFrame): StyleName {
  return (
    LOOKS[
      Math.max(
        0,
        key.findIndex(({full}) => full === group),
      )
    ] ?? 'group-1'
  );
}

function channel({domain, ticks}: BiplotFrame['x'], {digits}: BiplotFrame, title: Json): Json {
  return {
    type: 'quantitative',
    scale: {domain: domain.map(shortened), nice: false, zero: false},
    axis: {values: ticks, format: `,.${digits}f`, title},
  };
}

/** The lines through the middle. */
function cross({middle}: BiplotMarks, frame: BiplotFrame): readonly Spec[] {
  const line = (x: number, x2: number, [y, y2]: readonly [number, number]) =>
    from([], layer('rule', 'threshold', {x: {value: x}, x2: {value: x2}, y: {value: y}, y2: {value: y2}}));
  return [line(0, plotWidth(frame), [middle.y, middle.y]), line(middle.x, middle.x, [0, frame.height])];
}

/** Arrows from the middle, with their heads turned to where they point. */
function arrows({arrows, middle}: BiplotMarks): readonly Spec[] {
  const rows = arrows.map(({term, at, length}) => ({
    term,
    length: rounded(length),
    x: middle.x,
    y: middle.y,
    x2: at.x,
    y2: at.y,
    angle: hundredth((Math.atan2(at.y - middle.y, at.x - middle.x) * 180) / Math.PI),
  }));
  const ends = {x: pixels('x'), y: pixels('y'), x2: {field: 'x2'}, y2: {field: 'y2'}};
  const angle = {field: 'angle', type: 'quantitative', scale: null};
  return [
    ...each(rows, layer('rule', 'arrow-shaft', ends)),
    ...each(rows, layer('point', 'arrow-head', {x: pixels('x2'), y: pixels('y2'), angle})),
  ];
}

/** Which mark belongs to which document, above the plot. */
function groupKey({key, left, top, yTitle}: BiplotFrame): readonly Spec[] {
  const y = hundredth(SPACE.edge - top + SPACE.leading * (yTitle.length + 0.5));
  return key.flatMap(({name, x: along}, i) => {
    const x = hundredth(SPACE.edge - left + along);
    return [
      from([], layer('point', LOOKS[i] ?? 'group-1', {x: {value: x}, y: {value: y}})),
      lettering(name, 'row-label-right', {x, y}),
    ];
  });
}
