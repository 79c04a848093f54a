import {drawingHeight, drawingWidth, type Frame, hundredth, plotWidth, type Size} from '../drawing/frame.ts';
import {mm, SPACE} from '../theme.ts';

/** Paper of a network: the whole width, and two lines of key under it. */
export interface NetworkFrame extends Frame {
  readonly height: number;
}

/** Height as a share of the width. */
const SHAPE = 0.55;

/** Paper for a network, as high as its width asks for and a page allows. */
export function networkFrame(size: Size): NetworkFrame {
  const sides = {width: drawingWidth(size), left: SPACE.edge, right: SPACE.edge, top: SPACE.edge};
  const bottom = hundredth(SPACE.gap * 3 + SPACE.leading * 2 + SPACE.edge);
  const plot = plotWidth({...sides, bottom});
  const height = hundredth(Math.max(mm(8), Math.min(drawingHeight(size) - sides.top - bottom, plot * SHAPE)));
  return {...sides, bottom, height};
}
