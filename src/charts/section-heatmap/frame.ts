import {max} from 'd3';
import {textWidth} from '../../base/text-width.ts';
import {axisTitle} from '../drawing/axis-title.ts';
import {fitted} from '../drawing/fitted.ts';
import {type Frame, hundredth} from '../drawing/frame.ts';
import {printable} from '../drawing/printable.ts';
import {ROW, SPACE, TYPE, WIDEST_LABEL} from '../theme.ts';
import type {HeatRow} from './rows.ts';

/** Paper of a heat map. */
export interface HeatFrame extends Frame {
  /** Height of the cells in pixels. */
  readonly height: number;
  /** What stands under the cells, line by line. */
  readonly unit: readonly string[];
}

/** What stands before the sizes of the parts. */
export const SIZES = 'words';

const UNIT = 'Occurrences per 10\u2009000 words of the part';
const TOP = SPACE.edge + SPACE.leading * 2 + SPACE.gap;

/** The most its margins can be, to know how many rows fit: two lines of type above the cells, two below. */
export const HEAT_MARGINS = {top: TOP, bottom: bottomOf(2)} as const;

/** Paper that leaves room for the terms at the left. */
export function heatFrame(rows: readonly HeatRow[], width: number): HeatFrame {
  const widest = max(rows, ({term}) => textWidth(heatLabel(term, width), TYPE.label)) ?? 0;
  const left = hundredth(SPACE.edge + Math.max(widest, textWidth(SIZES, TYPE.label)) + SPACE.gap);
  const sides = {width, left, right: SPACE.edge};
  const unit = axisTitle(UNIT, sides);
  return {...sides, top: TOP, bottom: bottomOf(unit.length), height: hundredth(ROW.step * rows.length), unit};
}

/** A term as the heat map of this width names it. */
export function heatLabel(term: string, width: number): string {
  return fitted(printable(term), width * WIDEST_LABEL, {size: TYPE.label});
}

function bottomOf(lines: number): number {
  return SPACE.gap + SPACE.leading * lines + SPACE.edge;
}
