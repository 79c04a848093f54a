import {max, precisionFixed, tickStep, ticks} from 'd3';
import {textWidth} from '../../base/text-width.ts';
import type {Json} from '../../model/recipe.ts';
import {axisTitle} from '../drawing/axis-title.ts';
import {type BrokenBar, brokenBar} from '../drawing/broken-bar.ts';
import {axisRoom, type Frame, hundredth, plotWidth} from '../drawing/frame.ts';
import {from, layer} from '../drawing/layers.ts';
import {rounded} from '../drawing/rounded.ts';
import {rowsAxis} from '../drawing/rows-axis.ts';
import {zeroLine} from '../drawing/zero-line.ts';
import {mm, SPACE, TYPE} from '../theme.ts';
import type {FrequencyBar} from './rows.ts';

/** What a figure of frequencies draws. */
export interface FrequencyDrawing {
  readonly bars: readonly FrequencyBar[];
  readonly hidden: BrokenBar | undefined;
  readonly frame: Frame;
  /** In pixels. */
  readonly height: number;
}

/** The paper that these bars and their labels ask for. */
export function frequencyFrame(
  bars: readonly FrequencyBar[],
  hidden: BrokenBar | undefined,
  width: number,
): Frame {
  const labels = [...bars.map(({label}) => label), hidden?.name ?? ''];
  const widest = max(labels, label => textWidth(label, TYPE.label)) ?? 0;
  const sides = {width, left: hundredth(SPACE.edge + widest + SPACE.gap), right: SPACE.edge};
  return {...sides, top: SPACE.edge, bottom: axisRoom(axisTitle(axisWords(bars), sides).length)};
}

/** The Vega-Lite specification, without what all figures share. */
export function frequencySpec({bars, hidden, frame, height}: FrequencyDrawing): {
  readonly [key: string]: Json;
} {
  const plot = plotWidth(frame);
  const scale = scaleEnd(bars, plot);
  const terms = [...bars.map(({term}) => term), ...(hidden === undefined ? [] : [hidden.name])];
  const x = {
    type: 'quantitative',
    scale: {domain: [0, scale], nice: false},
    axis: axisOf(bars, scale, frame),
  };
  return {
    data: {values: bars},
    encoding: {y: rowsAxis(terms), x},
    layer: [
      layer('bar', 'target', {x: {field: 'per10000'}}),
      ...intervals(bars),
      layer('text', 'row-label', {x: {value: 0}, text: {field: 'label'}}),
      layer('text', 'count', {x: {field: 'end'}, text: {field: 'counts'}}),
      ...(hidden === undefined ? [] : brokenBar(hidden, {plot, scale})),
      zeroLine(height),
    ],
  };
}

/** The rate at the right edge: as small as leaves room for every bar with its interval and its count. */
function scaleEnd(bars: readonly FrequencyBar[], plot: number): number {
  const ends = bars.map(({end, counts}) => (end * plot) / (plot - SPACE.gap - textWidth(counts, TYPE.count)));
  return rounded(max(ends) || 1);
}

/** Ticks at round rates; the last one goes where its number would leave the paper. */
function axisOf(bars: readonly FrequencyBar[], scale: number, frame: Frame): Json {
  const plot = plotWidth(frame);
  const count = Math.max(2, Math.floor(plot / mm(14)));
  const digits = precisionFixed(tickStep(0, scale, count));
  const fits = (tick: number) =>
    (tick / scale) * plot + textWidth(tick.toFixed(digits), TYPE.label) / 2 + SPACE.gap <= plot + frame.right;
  const values = ticks(0, scale, count).filter(fits);
  return {values, format: `,.${digits}f`, title: axisTitle(axisWords(bars), frame)};
}

function axisWords(bars: readonly FrequencyBar[]): string {
  const unit = 'Occurrences per 10\u2009000 words';
  return bars.some(({high}) => high !== null) ? `${unit}, with 95 % interval` : unit;
}

/** The interval as a dark line beyond the bar and a white one inside it. */
function intervals(bars: readonly FrequencyBar[]): readonly {readonly [key: string]: Json}[] {
  const bounded = bars.flatMap(({term, per10000, low, high}) =>
    low === null || high === null ? [] : [{term, low, high, inside: Math.min(high, per10000)}],
  );
  if (bounded.length === 0) return [];
  const [low, high] = [{field: 'low'}, {field: 'high'}];
  return [
    from(bounded, layer('rule', 'interval', {x: low, x2: high})),
    from(bounded, layer('rule', 'interval-inside', {x: low, x2: {field: 'inside'}})),
  ];
}
