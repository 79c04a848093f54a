import {precisionFixed, tickStep, ticks} from 'd3';
import {textWidth} from '../../base/text-width.ts';
import type {Json} from '../../model/recipe.ts';
import type {TextSize} from '../../model/table.ts';
import {hundredth, plotWidth} from '../drawing/frame.ts';
import {from, layer, lettering, only} from '../drawing/layers.ts';
import {pixels} from '../drawing/pixels.ts';
import {shortened} from '../drawing/rounded.ts';
import {rowsAxis} from '../drawing/rows-axis.ts';
import {zeroLine} from '../drawing/zero-line.ts';
import {mm, ROW, SPACE, type StyleName, TYPE} from '../theme.ts';
import {labelAt, type ShiftFrame, SUM_STEP} from './frame.ts';
import {shiftInsets} from './insets.ts';
import type {ShiftBar, ShiftRows} from './rows.ts';

type Spec = {readonly [key: string]: Json};

/** The Vega-Lite specification, without what all figures share. */
export function shiftGraphSpec(
  rows: ShiftRows,
  frame: ShiftFrame,
  sides: readonly [target: TextSize, reference: TextSize],
): Spec {
  const bars = rows.bars.map((bar, i) => barOf(bar, frame.labels[i] ?? ''));
  const {span, height} = frame;
  const scale = {domain: [-shortened(span), shortened(span)], nice: false};
  const used = (['target', 'reference'] as const).filter(look => bars.some(bar => bar.look === look));
  const labels = (['row-label', 'row-label-right'] as const).filter(look =>
    bars.some(bar => bar.labelLook === look),
  );
  return {
    data: {values: bars},
    encoding: {
      y: rowsAxis(bars.map(({term}) => term)),
      x: {type: 'quantitative', scale, axis: axisOf(frame, rows.isSigned)},
    },
    layer: [
      ...used.map(look => only('look', look, layer('bar', look, {x: {field: 'value'}}))),
      ...intervals(rows.bars),
      ...labels.map(look =>
        only('labelLook', look, layer('text', look, {x: {field: 'labelAt'}, text: {field: 'label'}})),
      ),
      ...counts(frame),
      ...top(frame),
      zeroLine(height),
      ...shiftInsets(rows, frame, sides),
    ],
  };
}

function barOf(bar: ShiftBar, label: string) {
  return {
    term: bar.term,
    label,
    look: bar.side,
    labelLook: bar.value >= 0 ? 'row-label' : 'row-label-right',
    value: shortened(bar.value),
    labelAt: shortened(labelAt(bar)),
    targetCount: bar.targetCount,
    referenceCount: bar.referenceCount,
  };
}

/** Dark lines, white where the bar lies under them. */
function intervals(bars: readonly ShiftBar[]): readonly Spec[] {
  const bounded = bars.filter(({low, high}) => !Number.isNaN(low) && !Number.isNaN(high));
  if (bounded.length === 0) return [];
  const whole = bounded.map(({term, low, high}) => ({term, from: shortened(low), to: shortened(high)}));
  const inside = bounded.flatMap(({term, value, low, high}) => {
    const [start, end] = [Math.max(low, Math.min(0, value)), Math.min(high, Math.max(0, value))];
    return start < end ? [{term, from: shortened(start), to: shortened(end)}] : [];
  });
  const rule = (values: readonly Json[], look: StyleName) =>
    from(values, layer('rule', look, {x: {field: 'from'}, x2: {field: 'to'}}));
  return [rule(whole, 'interval'), ...(inside.length === 0 ? [] : [rule(inside, 'interval-inside')])];
}

function counts({colon}: ShiftFrame): readonly Spec[] {
  const x = {value: colon};
  return [
    layer('text', 'target-count', {x, text: {field: 'targetCount'}}),
    layer('text', 'count-centre', {x, text: {value: ':'}}),
    layer('text', 'reference-count', {x, text: {field: 'referenceCount'}}),
    lettering('counts', 'count-centre', {x: colon, y: hundredth(-SPACE.leading / 2 - SPACE.edge)}),
  ];
}

/** Above the bars: who has more, the total, and what has no bar of its own. */
function top(frame: ShiftFrame): readonly Spec[] {
  const middle = hundredth(plotWidth(frame) / 2);
  const foot = -SPACE.gap - SUM_STEP * frame.sums.length;
  const set = (lines: readonly string[], style: StyleName) =>
    lines.map((text, i) =>
      lettering(text, style, {
        x: middle,
        y: hundredth(foot - SPACE.edge / 2 + SPACE.leading * (i - lines.length + 0.5)),
      }),
    );
  return [
    ...set(frame.referenceHeading, 'reference-heading'),
    ...set(frame.targetHeading, 'target-heading'),
    ...frame.sums.flatMap(({text, left, right, isTotal}, i) => {
      const y = hundredth(foot + SUM_STEP * i + SPACE.leading);
      const box = (x: number, x2: number, style: StyleName) =>
        from(
          [{x: hundredth(x), x2: hundredth(x2), y, y2: hundredth(y + ROW.thickness)}],
          layer('rect', style, {x: pixels('x'), x2: {field: 'x2'}, y: pixels('y'), y2: {field: 'y2'}}),
        );
      const look = isTotal ? 'column-label' : 'count-centre';
      return [
        lettering(text, look, {x: middle, y: hundredth(y - SPACE.leading / 2)}),
        ...(isTotal
          ? [box(middle - left, middle, 'reference'), box(middle, middle + right, 'target')]
          : [box(middle - left, middle + right, 'hidden')]),
      ];
    }),
  ];
}

/** Ticks at round values; without signs where every bar adds, to whichever side it goes. */
function axisOf(frame: ShiftFrame, isSigned: boolean): Json {
  const {span} = frame;
  const plot = plotWidth(frame);
  const count = Math.max(2, Math.floor(plot / mm(18)));
  const step = tickStep(-span, span, count);
  const digits = precisionFixed(step);
  const widest = textWidth(span.toFixed(digits), TYPE.label) / 2;
  const fits = (tick: number) => (Math.abs(tick) / span) * (plot / 2) + widest <= plot / 2 + frame.left;
  return {
    values: ticks(-span, span, count)
      .filter(fits)
      .map(tick => shortened(tick)),
    labelExpr: `datum.value == 0 ? '0' : format(${isSigned ? 'datum.value' : 'abs(datum.value)'}, ',.${digits}f')`,
    title: frame.axisTitle,
  };
}
