import {max, ticks} from 'd3';
import {InputError} from '../../base/errors.ts';
import {textWidth} from '../../base/text-width.ts';
import type {ChartOptions} from '../chart-type.ts';
import {axisTitle} from '../drawing/axis-title.ts';
import {fitted} from '../drawing/fitted.ts';
import {axisRoom, drawingWidth, type Frame, hundredth, plotWidth, rowsThatFit} from '../drawing/frame.ts';
import {mm, ROW, SPACE, TYPE} from '../theme.ts';
import type {TextTree} from './tree.ts';

/** Paper of a tree. */
export interface TreeFrame extends Frame {
  readonly height: number;
  readonly labels: readonly string[];
  /** The distance at the left edge. */
  readonly most: number;
  readonly ticks: readonly number[];
  readonly title: readonly string[];
  /** Where a place between the leaves lies, in pixels from the top. */
  readonly y: (place: number) => number;
}

/** Texts are named at full length where that leaves half the width to the tree. */
const WIDEST_NAME = 0.5;

/** Paper with one row a text and the names at the right. InputError for more texts than a page holds. */
export function treeFrame({leaves, joins, measure}: TextTree, options: ChartOptions): TreeFrame {
  const width = drawingWidth(options);
  const labels = leaves.map(leaf => fitted(leaf, width * WIDEST_NAME, {size: TYPE.label}));
  const names = max(labels, label => textWidth(label, TYPE.label)) ?? 0;
  const sides = {
    width,
    left: hundredth(SPACE.edge + textWidth('0.00', TYPE.label) / 2),
    right: hundredth(names + SPACE.gap + SPACE.edge),
  };
  const title = axisTitle(measure, sides);
  const margins = {top: SPACE.edge, bottom: axisRoom(title.length)};
  const most = rowsThatFit(ROW.step, margins, options);
  if (leaves.length > most) {
    throw new InputError(
      `too many texts for a page: ${leaves.length}; expected at most ${most}, or a greater height`,
    );
  }
  const highest = joins.at(-1)?.height || 1;
  return {
    ...sides,
    ...margins,
    height: hundredth(ROW.step * leaves.length),
    labels,
    most: highest,
    ticks: ticks(0, highest, Math.max(2, Math.floor(plotWidth({...sides, ...margins}) / mm(18)))),
    title,
    y: place => hundredth(ROW.step * (place + 0.5)),
  };
}
