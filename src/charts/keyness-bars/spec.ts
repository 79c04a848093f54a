import type {Json} from '../../model/recipe.ts';
import {hundredth, plotWidth} from '../drawing/frame.ts';
import {from, layer, lettering, only} from '../drawing/layers.ts';
import {ratioAxis} from '../drawing/ratio-axis.ts';
import {rounded} from '../drawing/rounded.ts';
import {rowsAxis} from '../drawing/rows-axis.ts';
import {headingLayers, headingLine} from '../drawing/side-headings.ts';
import {zeroLine} from '../drawing/zero-line.ts';
import type {StyleName} from '../theme.ts';
import {COUNTS, isLabelledLeft, type KeynessFrame, labelAt} from './frame.ts';
import type {KeyTerm} from './rows.ts';

type Spec = {readonly [key: string]: Json};

const LOOKS = [
  'target',
  'target-pale',
  'reference',
  'reference-pale',
  'hidden',
] as const satisfies readonly StyleName[];
const LABELS = ['row-label', 'row-label-right', 'hidden-label', 'hidden-label-right'] as const;

/** The Vega-Lite specification, without what all figures share. */
export function keynessSpec(terms: readonly KeyTerm[], frame: KeynessFrame, height: number): Spec {
  const bars = terms.map(term => barOf(term, frame.span));
  const x = {
    type: 'quantitative',
    scale: {domain: [-frame.span, frame.span], nice: false},
    axis: ratioAxis(frame.span, plotWidth(frame), {title: frame.axisTitle}),
  };
  const used = <T extends StyleName>(styles: readonly T[], field: 'look' | 'labelLook') =>
    styles.filter(style => bars.some(bar => bar[field] === style));
  return {
    data: {values: bars},
    encoding: {y: rowsAxis(terms.map(({term}) => term)), x},
    layer: [
      ...used(LOOKS, 'look').map(look => only('look', look, layer('bar', look, {x: {field: 'logRatio'}}))),
      ...intervals(bars),
      ...used(LABELS, 'labelLook').map(look =>
        only('labelLook', look, layer('text', look, {x: {field: 'labelAt'}, text: {field: 'label'}})),
      ),
      ...countColumn(frame),
      ...headings(frame),
      zeroLine(height),
    ],
  };
}

type Bar = ReturnType<typeof barOf>;

function barOf(term: KeyTerm, span: number) {
  const within = (value: number) => rounded(Math.max(-span, Math.min(span, value)));
  const {logRatio, low, high, isHidden, isSure} = term;
  const side = logRatio >= 0 ? 'target' : 'reference';
  const label = isLabelledLeft(term) ? 'label' : 'label-right';
  return {
    term: term.term,
    label: term.label,
    look: isHidden ? 'hidden' : isSure ? side : `${side}-pale`,
    labelLook: `${isHidden ? 'hidden' : 'row'}-${label}`,
    logRatio: rounded(logRatio),
    low: within(low),
    high: within(high),
    leavesLeft: low < -span,
    leavesRight: high > span,
    labelAt: rounded(labelAt(term, span)),
    targetCount: term.targetCount,
    referenceCount: term.referenceCount,
  };
}

/** Dark lines, white where a solid bar lies under them, with an arrow where they leave the frame. */
function intervals(bars: readonly Bar[]): readonly Spec[] {
  const solid = bars.filter(({look}) => look === 'target' || look === 'reference');
  const inside = solid.map(({term, logRatio, low, high}) => ({
    term,
    from: logRatio > 0 ? Math.max(0, low) : Math.max(low, logRatio),
    to: logRatio > 0 ? Math.min(logRatio, high) : Math.min(0, high),
  }));
  const arrow = (field: 'leavesLeft' | 'leavesRight', x: string, shape: string) =>
    bars.some(bar => bar[field])
      ? [
          only(field, true, {
            ...layer('point', 'arrow', {x: {field: x}}),
            mark: {type: 'point', style: 'arrow', shape},
          }),
        ]
      : [];
  return [
    layer('rule', 'interval', {x: {field: 'low'}, x2: {field: 'high'}}),
    ...(inside.length === 0
      ? []
      : [from(inside, layer('rule', 'interval-inside', {x: {field: 'from'}, x2: {field: 'to'}}))]),
    ...arrow('leavesLeft', 'low', 'triangle-left'),
    ...arrow('leavesRight', 'high', 'triangle-right'),
  ];
}

function countColumn({colon}: KeynessFrame): readonly Spec[] {
  const x = {value: colon};
  return [
    layer('text', 'target-count', {x, text: {field: 'targetCount'}}),
    layer('text', 'count-centre', {x, text: {value: ':'}}),
    layer('text', 'reference-count', {x, text: {field: 'referenceCount'}}),
  ];
}

function headings(frame: KeynessFrame): readonly Spec[] {
  return [
    ...headingLayers(frame.headings, hundredth(plotWidth(frame) / 2)),
    lettering(COUNTS, 'count-centre', {x: frame.colon, y: headingLine(1)}),
  ];
}
