import type {Json} from '../../model/recipe.ts';
import {dotLabels, dotLeaders} from '../drawing/dot-labels.ts';
import {hundredth, plotWidth} from '../drawing/frame.ts';
import {from, layer, lettering, only} from '../drawing/layers.ts';
import type {NamedDot} from '../drawing/named-dots.ts';
import {yTitleLayers} from '../drawing/plot-paper.ts';
import {ratioAxis} from '../drawing/ratio-axis.ts';
import {rounded} from '../drawing/rounded.ts';
import {headingLayers} from '../drawing/side-headings.ts';
import {zeroLine} from '../drawing/zero-line.ts';
import type {StyleName} from '../theme.ts';
import type {EvidenceFrame} from './frame.ts';
import type {TestedTerm} from './terms.ts';

type Spec = {readonly [key: string]: Json};

// What is pale lies below what is sure.
const LOOKS = [
  'dot-reference-pale',
  'dot-target-pale',
  'dot-reference',
  'dot-target',
] as const satisfies readonly StyleName[];

/** The Vega-Lite specification, without what all figures share. */
export function evidenceSpec(dots: readonly NamedDot<TestedTerm>[], frame: EvidenceFrame): Spec {
  const plot = plotWidth(frame);
  const rows = dots.map(rowOf);
  const looks = LOOKS.filter(look => rows.some(row => row.look === look));
  return {
    data: {values: rows},
    encoding: scales(frame, plot),
    layer: [
      ...thresholdRules(frame, plot),
      zeroLine(frame.height),
      ...dotLeaders(dots),
      ...looks.map(look => only('look', look, dotsOf(look))),
      ...dotLabels(dots),
      ...headingLayers(frame.headings, hundredth(plot / 2)),
      ...yTitleLayers(frame),
    ],
  };
}

function scales({span, most, xTitle, yValues}: EvidenceFrame, plot: number): Json {
  return {
    x: {
      type: 'quantitative',
      scale: {domain: [-span, span], nice: false},
      axis: ratioAxis(span, plot, {title: xTitle}),
    },
    y: {
      type: 'quantitative',
      scale: {type: 'sqrt', domain: [0, rounded(most)], nice: false},
      axis: {values: yValues, format: ',.0f', title: null},
    },
  };
}

function dotsOf(look: StyleName): Spec {
  const size = {field: 'size', type: 'quantitative', scale: null};
  return layer('point', look, {x: {field: 'logRatio'}, y: {field: 'evidence'}, size});
}

function rowOf({members, radius}: NamedDot<TestedTerm>) {
  const [{logRatio, evidence, isSure}] = members;
  return {
    terms: members.map(({term}) => term),
    logRatio: rounded(logRatio),
    evidence: rounded(evidence),
    look: `dot-${logRatio >= 0 ? 'target' : 'reference'}${isSure ? '' : '-pale'}`,
    counts: members.map(({targetCount, referenceCount}) => `${targetCount} : ${referenceCount}`),
    size: hundredth(4 * radius ** 2),
  };
}

function thresholdRules({thresholds}: EvidenceFrame, plot: number): readonly Spec[] {
  return thresholds.flatMap(({text, y, textY}) => [
    from([], layer('rule', 'threshold', {x: {value: 0}, x2: {value: plot}, y: {value: y}})),
    lettering(text, 'threshold-label', {x: plot, y: textY}),
  ]);
}
