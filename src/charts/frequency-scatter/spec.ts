import type {Json} from '../../model/recipe.ts';
import {dotLabels, dotLeaders} from '../drawing/dot-labels.ts';
import {hundredth, plotWidth} from '../drawing/frame.ts';
import {from, layer, lettering, only} from '../drawing/layers.ts';
import type {NamedDot} from '../drawing/named-dots.ts';
import {yTitleLayers} from '../drawing/plot-paper.ts';
import type {StyleName} from '../theme.ts';
import {EQUAL, equalPlace} from './dots.ts';
import {type RateScale, rateTick, type ScatterFrame} from './frame.ts';
import type {ScatterTerm} from './terms.ts';

type Spec = {readonly [key: string]: Json};

// What is sure lies above what is not.
const LOOKS = ['dot-neutral', 'dot-reference', 'dot-target'] as const satisfies readonly StyleName[];

/** The Vega-Lite specification, without what all figures share. */
export function scatterSpec(dots: readonly NamedDot<ScatterTerm>[], frame: ScatterFrame): Spec {
  const rows = dots.map(dot => rowOf(dot, frame));
  return {
    data: {values: rows},
    encoding: {
      x: channel(frame.x, {title: frame.xTitle, style: 'reference-axis'}),
      y: channel(frame.y, {title: null}),
    },
    layer: [
      ...lines(frame),
      ...dotLeaders(dots),
      ...LOOKS.filter(look => rows.some(row => row.look === look)).map(look =>
        only('look', look, dotsOf(look)),
      ),
      ...dotLabels(dots),
      ...yTitleLayers(frame, 'target-title'),
    ],
  };
}

function channel({domain, zero, ticks}: RateScale, facts: {readonly [name: string]: Json}): Json {
  const words = [[zero, '0'], ...ticks.map(tick => [tick, rateTick(tick)])];
  const labelExpr = `{${words.map(([value, text]) => `'${value}': '${text}'`).join(', ')}}[datum.value]`;
  return {
    type: 'quantitative',
    scale: {type: 'log', domain, nice: false},
    axis: {values: [zero, ...ticks], labelExpr, ...facts},
  };
}

function dotsOf(look: StyleName): Spec {
  const size = {field: 'size', type: 'quantitative', scale: null};
  return layer('point', look, {x: {field: 'reference'}, y: {field: 'target'}, size});
}

function rowOf({members, radius}: NamedDot<ScatterTerm>, {x, y}: ScatterFrame) {
  const [{target, reference, isSure, evidence}] = members;
  return {
    terms: members.map(({term}) => term),
    reference: significant(reference || x.zero),
    target: significant(target || y.zero),
    look: isSure ? `dot-${evidence >= 0 ? 'target' : 'reference'}` : 'dot-neutral',
    size: hundredth(4 * radius ** 2),
  };
}

/** The line of equal rates, and the borders of the bands for absent terms. */
function lines(frame: ScatterFrame): readonly Spec[] {
  const {x, y, height} = frame;
  const plot = plotWidth(frame);
  const [across, up] = [hundredth(x.share(x.border) * plot), hundredth(height * (1 - y.share(y.border)))];
  const rule = (style: StyleName, ends: readonly number[]) => {
    const [x1 = 0, x2 = 0, y1 = 0, y2 = 0] = ends;
    return from([], layer('rule', style, {x: {value: x1}, x2: {value: x2}, y: {value: y1}, y2: {value: y2}}));
  };
  const {x: right, y: line} = equalPlace(frame, plot);
  return [
    rule('threshold', [across, across, 0, height]),
    rule('threshold', [0, plot, up, up]),
    rule('equal-line', [across, plot, up, 0]),
    lettering(EQUAL, 'count-right', {x: hundredth(right), y: hundredth(line)}),
  ];
}

/** To six digits, so that the last digits of a logarithm never show. */
function significant(rate: number): number {
  return Number(rate.toPrecision(6));
}
