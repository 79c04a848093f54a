import {drawingHeight, drawingWidth, type Frame, hundredth, plotWidth, type Size} from '../drawing/frame.ts';
import {mm, SPACE} from '../theme.ts';

/** Paper of a network: the whole width, and two lines of key under it. */
export interface NetworkFrame extends Frame {
  readonly height: number;
}

/** Radius of the most frequent word. */
export const LARGEST = mm(2.4);

/** Where the two lines of the key stand under the plot. */
export const KEY = {
  dots: SPACE.gap * 2 + LARGEST,
  lines: SPACE.gap * 2 + LARGEST * 2 + SPACE.leading * 0.6,
} as const;

/** Height as a share of the width. */
const SHAPE = 0.55;

/** Paper for a network, as high as its width asks for and a page allows. */
export function networkFrame(size: Size): NetworkFrame {
  const sides = {width: drawingWidth(size), left: SPACE.edge, right: SPACE.edge, top: SPACE.edge};
  const bottom = hundredth(KEY.lines + SPACE.leading * 0.6 + SPACE.edge);
  const plot = plotWidth({...sides, bottom});
  const height = hundredth(Math.max(mm(8), Math.min(drawingHeight(size) - sides.top - bottom, plot * SHAPE)));
  return {...sides, bottom, height};
}
