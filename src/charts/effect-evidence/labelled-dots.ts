import type {ChartOptions} from '../chart-type.ts';
import {plotWidth} from '../drawing/frame.ts';
import {type NamedDot, namedDots} from '../drawing/named-dots.ts';
import {SPACE} from '../theme.ts';
import type {EvidenceFrame} from './frame.ts';
import type {TestedTerm} from './terms.ts';

/** All terms as dots; those of the strongest evidence, or those asked for, with names where names stand free. */
export function labelledDots(
  terms: readonly TestedTerm[],
  frame: EvidenceFrame,
  {top = 40, terms: asked}: ChartOptions,
): readonly NamedDot<TestedTerm>[] {
  const right = plotWidth(frame) + frame.right - SPACE.edge;
  const within = {left: 1, right, top: 0, bottom: frame.height};
  return namedDots(terms, {place: frame.place, top, terms: asked, within, boxes: rules(frame, right)});
}

/** What no letter may run into: rules and their names. */
function rules(frame: EvidenceFrame, right: number) {
  const [plot, middle] = [plotWidth(frame), plotWidth(frame) / 2];
  const half = SPACE.leading / 2;
  return [
    ...frame.thresholds.map(({y}) => ({left: 0, right: plot, top: y, bottom: y + 0.01})),
    ...frame.thresholds.map(({textY}) => ({left: plot, right, top: textY - half, bottom: textY + half})),
    {left: middle - 1, right: middle + 1, top: 0, bottom: frame.height},
  ];
}
