import type {Json} from '../../model/recipe.ts';
import {plotWidth} from '../drawing/frame.ts';
import {from, layer} from '../drawing/layers.ts';
import {pixelsWithoutAxis} from '../drawing/pixels.ts';
import {rounded} from '../drawing/rounded.ts';
import type {TreeFrame} from './frame.ts';
import type {Join, TextTree} from './tree.ts';

type Spec = {readonly [key: string]: Json};

/** The Vega-Lite specification, without what all figures share. */
export function treeSpec({joins}: TextTree, frame: TreeFrame): Spec {
  const branches = joins.flatMap(join => branchesOf(join, frame));
  const stems = joins.map(join => stemOf(join, frame));
  const x = {
    type: 'quantitative',
    scale: {domain: [rounded(frame.most), 0], nice: false},
    axis: {values: frame.ticks, title: frame.title},
  };
  return {
    data: {values: branches},
    encoding: {x},
    layer: [
      layer('rule', 'branch', {x: {field: 'from'}, x2: {field: 'to'}, y: pixelsWithoutAxis('y')}),
      from(stems, layer('rule', 'branch', {x: {field: 'at'}, y: pixelsWithoutAxis('y'), y2: {field: 'y2'}})),
      ...names(frame),
    ],
  };
}

/** From where both groups begin to where they join. */
function branchesOf({height, branches}: Join, {y}: TreeFrame) {
  return branches.map(branch => ({
    texts: branch.names,
    from: rounded(branch.from),
    to: rounded(height),
    y: y(branch.place),
  }));
}

function stemOf({height, branches: [a, b]}: Join, {y}: TreeFrame) {
  return {at: rounded(height), y: y(a.place), y2: y(b.place)};
}

function names(frame: TreeFrame): readonly Spec[] {
  const x = plotWidth(frame);
  const rows = frame.labels.map((label, i) => ({label, x, y: frame.y(i)}));
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
