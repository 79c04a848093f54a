import type {TextSize} from '../../model/table.ts';
import type {ChartOptions} from '../chart-type.ts';
import {drawingHeight, drawingWidth, type Frame, hundredth, plotWidth} from '../drawing/frame.ts';
import {headingLines, type SideHeadings, sideHeadings} from '../drawing/side-headings.ts';
import {mm, ROW, SPACE} from '../theme.ts';

/** A rectangle of the plot for the bars. */
interface Panel {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Paper for a diamond and bars: side by side where there is room, else one above the other. */
export interface AllotaxonographFrame extends Frame {
  readonly height: number;
  /** From corner to corner of the diamond, in pixels; it begins at the top, at the left. */
  readonly side: number;
  /** The middle of the diamond across. */
  readonly middle: number;
  readonly headings: SideHeadings;
  readonly panel: Panel;
}

const WIDE = mm(120);
/** Bars that a figure has at least under its diamond. */
const FEWEST = 8;
/** Bars that it has at most there. */
const MOST = 16;
/** Room under the diamond for the numbers along its edges. */
const NUMBERS = SPACE.leading;

/** Paper as the width asks for it and a page allows. */
export function allotaxonographFrame(
  sides: readonly [TextSize, TextSize],
  options: ChartOptions,
): AllotaxonographFrame {
  const width = drawingWidth(options);
  const margins = {width, left: SPACE.edge, right: SPACE.edge, bottom: SPACE.edge};
  const plot = plotWidth({...margins, top: 0});
  const isWide = width >= WIDE;
  const room = isWide ? plot * 0.52 : plot;
  const half = room / 2 - SPACE.gap * 2;
  const headings = sideHeadings(sides, {reference: half, target: half});
  const top = hundredth(SPACE.edge * 2 + SPACE.leading * headingLines(headings));
  const tall = drawingHeight(options) - top - margins.bottom;
  const parts = isWide ? besides(room, {plot, tall}) : stacked(room, {plot, tall});
  return {...margins, top, headings, ...parts};
}

type Parts = Pick<AllotaxonographFrame, 'side' | 'middle' | 'height' | 'panel'>;

interface Room {
  readonly plot: number;
  /** The most that the plot may be high. */
  readonly tall: number;
}

/** The diamond at the left, the bars at the right. */
function besides(room: number, {plot, tall}: Room): Parts {
  const side = hundredth(Math.max(mm(10), Math.min(room, tall - NUMBERS)));
  const panel = {left: side + mm(6), right: plot, top: 0, bottom: side};
  return {side, middle: hundredth(side / 2), height: hundredth(side + NUMBERS), panel};
}

/** The diamond above, the bars below. */
function stacked(room: number, {plot, tall}: Room): Parts {
  const side = hundredth(Math.max(mm(10), Math.min(room, tall - NUMBERS - (FEWEST + 1.5) * ROW.step)));
  const first = hundredth(side + NUMBERS + ROW.step / 2);
  const bars = Math.max(1, Math.min(MOST + 1, Math.floor((tall - first) / ROW.step)));
  const height = hundredth(first + bars * ROW.step);
  return {
    side,
    middle: hundredth(plot / 2),
    height,
    panel: {left: 0, right: plot, top: first, bottom: height},
  };
}
