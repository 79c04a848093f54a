import {textWidth} from '../../base/text-width.ts';
import type {ChartOptions} from '../chart-type.ts';
import {plotWidth} from '../drawing/frame.ts';
import type {Box} from '../drawing/label-places.ts';
import {type NamedDot, namedDots} from '../drawing/named-dots.ts';
import {SPACE, TYPE} from '../theme.ts';
import type {ScatterFrame} from './frame.ts';
import type {ScatterTerm} from './terms.ts';

/** What is written at the upper end of the line of equal rates. */
export const EQUAL = 'equal rates';

/** All terms as dots, those of the strongest evidence, or those asked for, with names where names stand free. */
export function scatterDots(
  terms: readonly ScatterTerm[],
  frame: ScatterFrame,
  {top = 40, terms: asked}: ChartOptions,
): readonly NamedDot<ScatterTerm>[] {
  const plot = plotWidth(frame);
  const within = {left: 1, right: plot + frame.right - SPACE.edge, top: 0, bottom: frame.height - 1};
  const boxes = [...diagonal(frame, plot), ...borders(frame, plot), equalBox(frame, plot)];
  return namedDots(terms, {place: frame.place, top, terms: asked, within, boxes});
}

/** Where the words "equal rates" stand: flush with the right edge, under the end of the line. */
export function equalPlace(frame: ScatterFrame, plot: number): {readonly x: number; readonly y: number} {
  const slope = (frame.height * (1 - frame.y.share(frame.y.border))) / plot;
  return {x: plot, y: slope * textWidth(EQUAL, TYPE.count) + SPACE.leading};
}

function equalBox(frame: ScatterFrame, plot: number): Box {
  const {x, y} = equalPlace(frame, plot);
  const [width, half] = [textWidth(EQUAL, TYPE.count), SPACE.leading / 2];
  return {left: x - width - SPACE.gap, right: x, top: y - half, bottom: y + half};
}

/** The line of equal rates as small squares. */
function diagonal({x, y, height}: ScatterFrame, plot: number): readonly Box[] {
  const [left, low] = [x.share(x.border) * plot, y.share(y.border) * height];
  const steps = Math.ceil((plot - left) / 2);
  return Array.from({length: steps}, (_, i) => {
    const across = left + ((plot - left) * i) / steps;
    const up = height - low - ((height - low) * i) / steps;
    return {left: across - 0.5, right: across + 0.5, top: up - 0.5, bottom: up + 0.5};
  });
}

function borders({x, y, height}: ScatterFrame, plot: number): readonly Box[] {
  const [across, up] = [x.share(x.border) * plot, height * (1 - y.share(y.border))];
  return [
    {left: across, right: across + 0.01, top: 0, bottom: height},
    {left: 0, right: plot, top: up, bottom: up + 0.01},
  ];
}
