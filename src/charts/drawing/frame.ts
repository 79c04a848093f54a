import {InputError} from '../../base/errors.ts';
import {HIGHEST, mm, SPACE, WIDTHS} from '../theme.ts';

/** The paper of a figure, in pixels: the width of the whole and the margins round the plot. */
export interface Frame {
  readonly width: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What is said of a figure's size: millimetres of paper, points of type. */
export interface Size {
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  readonly fontSize?: number | undefined;
}

/** Millimetres that a figure with 7 pt type needs at least. */
const NARROWEST = 60;

/** Points of the type that charts draw with. */
const DRAWN_TYPE = 7;

/** Width of the plot: what the margins leave. */
export function plotWidth({width, left, right}: Frame): number {
  return hundredth(width - left - right);
}

/** A figure's width in millimetres, 183 when not said; InputError for one that no page has or that cannot be read. */
export function widthOf({width = WIDTHS.wide, fontSize}: Size): number {
  const narrowest = Math.ceil(NARROWEST * scaleOf({fontSize}) * 10) / 10;
  if (width >= Math.max(NARROWEST, narrowest) && width <= 400) return width;
  const type = fontSize === undefined ? '' : ` with ${fontSize} pt type`;
  throw new InputError(
    `no width for a figure${type}: ${width}; expected millimetres from ${Math.max(NARROWEST, narrowest)} to 400, such as 89 or 183`,
  );
}

/**
 * How much larger a figure is printed than it is drawn, so that type drawn at 7 pt has the size asked for.
 *
 * Everything grows with the type: lines, gaps, rows. InputError for type that no journal prints.
 */
export function scaleOf({fontSize = DRAWN_TYPE}: Size): number {
  if (fontSize >= 5 && fontSize <= 9) return fontSize / DRAWN_TYPE;
  throw new InputError(`no size of type for a figure: ${fontSize}; expected points from 5 to 9`);
}

/** Width of the drawing in pixels: the paper's, less as much as printing will enlarge it. */
export function drawingWidth(size: Size): number {
  return hundredth(mm(widthOf(size)) / scaleOf(size));
}

/** Height in pixels that a drawing may have. InputError for a height that no page has. */
export function drawingHeight(size: Size): number {
  const {height = HIGHEST} = size;
  if (height >= 20 && height <= 400) return mm(height) / scaleOf(size);
  throw new InputError(`no height for a figure: ${height}; expected millimetres from 20 to 400`);
}

/** How many rows of this height (in pixels) fit on the paper between the margins, at least one. */
export function rowsThatFit(
  step: number,
  {top, bottom}: Pick<Frame, 'top' | 'bottom'>,
  size: Size = {},
): number {
  return Math.max(1, Math.floor((drawingHeight(size) - top - bottom) / step));
}

/** Room below the plot for an axis with its numbers and this many lines of title. */
export function axisRoom(titleLines: number): number {
  const {tick, axisTitle, leading, edge} = SPACE;
  return hundredth(tick * 2 + leading + axisTitle + leading * titleLines + edge);
}

/** Pixels to a hundredth: enough for any printer, and the same on every machine. */
export function hundredth(pixels: number): number {
  return Math.round(pixels * 100) / 100 + 0; // never −0, which JSON does not know
}
