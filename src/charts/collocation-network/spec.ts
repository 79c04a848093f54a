import {textWidth} from '../../base/text-width.ts';
import type {Json} from '../../model/recipe.ts';
import {hundredth} from '../drawing/frame.ts';
import {from, layer, lettering} from '../drawing/layers.ts';
import {counted, oneDecimal, whole} from '../drawing/number-words.ts';
import {pixelsWithoutAxis} from '../drawing/pixels.ts';
import {rounded} from '../drawing/rounded.ts';
import {LINES, mm, pt, SPACE, type StyleName, TYPE} from '../theme.ts';
import {KEY, type NetworkFrame} from './frame.ts';
import type {NetworkGraph} from './graph.ts';
import type {PlacedNode} from './placed-graph.ts';

type Spec = {readonly [key: string]: Json};

const THICKEST = pt(2.4);

/** The Vega-Lite specification, without what all figures share. */
export function networkSpec(nodes: readonly PlacedNode[], graph: NetworkGraph, frame: NetworkFrame): Spec {
  return {
    data: {values: nodes.map(rowOf)},
    encoding: {x: pixelsWithoutAxis('x'), y: pixelsWithoutAxis('y')},
    layer: [
      ...edgeLines(nodes, graph),
      ...grounds(nodes),
      ...(['dot-target-pale', 'dot-target'] as const).flatMap(look => dots(nodes, look)),
      ...labels(nodes),
      ...dotKey(graph, frame),
      ...lineKey(graph, frame),
    ],
  };
}

const lookOf = ({isAsked}: PlacedNode): StyleName => (isAsked ? 'dot-target' : 'dot-target-pale');

function rowOf({term, label, count, isAsked, x, y, radius}: PlacedNode) {
  return {term, label, count, isAsked, x, y, size: sizeOf(radius)};
}

function sizeOf(radius: number): number {
  return hundredth(4 * radius ** 2);
}

function dots(nodes: readonly PlacedNode[], look: StyleName): readonly Spec[] {
  const rows = nodes.filter(node => lookOf(node) === look).map(rowOf);
  const size = {field: 'size', type: 'quantitative', scale: null};
  return rows.length === 0
    ? []
    : [from(rows, layer('point', look, {x: pixelsWithoutAxis('x'), y: pixelsWithoutAxis('y'), size}))];
}

/** Lines from the middle of one word to that of the other, the stronger above the weaker. */
function edgeLines(nodes: readonly PlacedNode[], {edges, strengths}: NetworkGraph): readonly Spec[] {
  const places = new Map(nodes.map(node => [node.term, node]));
  const rows = [...edges].reverse().flatMap(({from, to, strength}) => {
    const [a, b] = [places.get(from), places.get(to)];
    if (a === undefined || b === undefined) return [];
    const link = {from, to, logDice: rounded(strength), width: widthOf(strength, strengths)};
    return [{...link, x: a.x, y: a.y, x2: b.x, y2: b.y}];
  });
  const strokeWidth = {field: 'width', type: 'quantitative', scale: null};
  const ends = {x: pixelsWithoutAxis('x'), y: pixelsWithoutAxis('y'), x2: {field: 'x2'}, y2: {field: 'y2'}};
  return rows.length === 0 ? [] : [from(rows, layer('rule', 'edge', {...ends, strokeWidth}))];
}

/** Thickness grows with logDice from the weakest link to the strongest. */
function widthOf(strength: number, [least, most]: readonly [number, number]): number {
  const share = most > least ? (strength - least) / (most - least) : 1;
  return hundredth(LINES.axis + (THICKEST - LINES.axis) * share);
}

/** Paper under the letters, so that no line strikes them through. */
function grounds(nodes: readonly PlacedNode[]): readonly Spec[] {
  const rows = nodes.map(({x, labelY, half}) => ({
    x: hundredth(x - half - 1),
    x2: hundredth(x + half + 1),
    y: hundredth(labelY - TYPE.label * 0.46),
    y2: hundredth(labelY + TYPE.label * 0.46),
  }));
  const box = {x: pixelsWithoutAxis('x'), y: pixelsWithoutAxis('y'), x2: {field: 'x2'}, y2: {field: 'y2'}};
  return [from(rows, layer('rect', 'label-ground', box))];
}

function labels(nodes: readonly PlacedNode[]): readonly Spec[] {
  return ([true, false] as const).flatMap(isAsked => {
    const rows = nodes
      .filter(node => node.isAsked === isAsked)
      .map(({label, x, labelY}) => ({label, x, y: labelY}));
    const style = isAsked ? 'dot-label-strong' : 'dot-label-center';
    const encoding = {x: pixelsWithoutAxis('x'), y: pixelsWithoutAxis('y'), text: {field: 'label'}};
    return rows.length === 0 ? [] : [from(rows, layer('text', style, encoding))];
  });
}

/** The rarest and the most frequent word as dots with their counts. */
function dotKey({nodes, counts: [least, most]}: NetworkGraph, frame: NetworkFrame): readonly Spec[] {
  const y = hundredth(frame.height + KEY.dots);
  const radii = [least, most].map(count => nodes.find(node => node.count === count)?.radius ?? 1);
  const [small = 1, large = 1] = radii;
  const second = large * 2 + mm(2) + textWidth(whole(least), TYPE.count) + SPACE.gap;
  const dot = (x: number, radius: number) =>
    from(
      [],
      layer('point', 'dot-target-pale', {
        x: {value: hundredth(x)},
        y: {value: y},
        size: {value: sizeOf(radius)},
      }),
    );
  return [
    dot(large, small),
    lettering(whole(least), 'count', {x: hundredth(large + small), y}),
    dot(second, large),
    lettering(counted(most, 'occurrence'), 'count', {
      x: hundredth(second + large),
      y,
    }),
  ];
}

/** The weakest and the strongest link as lines with their logDice. */
function lineKey({strengths: [least, most]}: NetworkGraph, frame: NetworkFrame): readonly Spec[] {
  const y = hundredth(frame.height + KEY.lines);
  const [start, length] = [0, mm(4)];
  const second = start + length + SPACE.gap + textWidth(oneDecimal(least), TYPE.count) + mm(3);
  const line = (x: number, strength: number) =>
    from(
      [],
      layer('rule', 'edge', {
        x: {value: hundredth(x)},
        x2: {value: hundredth(x + length)},
        y: {value: y},
        strokeWidth: {value: widthOf(strength, [least, most])},
      }),
    );
  return [
    line(start, least),
    lettering(oneDecimal(least), 'count', {x: hundredth(start + length), y}),
    line(second, most),
    lettering(`${oneDecimal(most)} logDice`, 'count', {x: hundredth(second + length), y}),
  ];
}
