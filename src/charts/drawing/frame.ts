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

/** Width of the plot: what the margins leave. */
export function plotWidth({width, left, right}: Frame): number {
  return hundredth(width - left - right);
}

/** A figure's width in millimetres, 183 when not said; InputError for one that no page has. */
export function widthOf({width = WIDTHS.wide}: {readonly width?: number | undefined}): number {
  if (width >= 60 && width <= 400) return width;
  throw new InputError(
    `no width for a figure: ${width}; expected millimetres from 60 to 400, such as 89 or 183`,
  );
}

/** How many rows of this height (in pixels) fit on a page between the margins, at least one. */
export function rowsThatFit(step: number, {top, bottom}: Pick<Frame, 'top' | 'bottom'>): number {
  return Math.max(1, Math.floor((mm(HIGHEST) - top - bottom) / step));
}

/** Room below the plot for an axis with its numbers and this many lines of title. */
export function axisRoom(titleLines: number): number {
  const {tick, axisTitle, leading, edge} = SPACE;
  return hundredth(tick * 2 + leading + axisTitle + leading * titleLines + edge);
}

/** Pixels to a hundredth: enough for any printer, and the same on every machine. */
export function hundredth(pixels: number): number {
  return Math.round(pixels * 100) / 100;
}
