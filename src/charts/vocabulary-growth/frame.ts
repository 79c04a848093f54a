import {max, tickStep, ticks} from 'd3';
import {textWidth} from '../../base/text-width.ts';
import type {ChartOptions} from '../chart-type.ts';
import {drawingWidth, hundredth, plotWidth} from '../drawing/frame.ts';
import {whole} from '../drawing/number-words.ts';
import {type PlotPaper, plotPaper} from '../drawing/plot-paper.ts';
import {spread} from '../drawing/spread.ts';
import {mm, SPACE, TYPE} from '../theme.ts';
import type {GrowthCurve} from './curves.ts';

/** Paper and scales of a figure of growing vocabularies. */
export interface GrowthFrame extends PlotPaper {
  /** The largest values of both scales. */
  readonly words: number;
  readonly types: number;
  readonly xValues: readonly number[];
  readonly yValues: readonly number[];
  /** Where the labels of the curves stand, in pixels from the top of the plot, in the order of the curves. */
  readonly labelY: readonly number[];
}

const X_TITLE = 'Running words from the beginning';
const Y_TITLE = 'Different words so far';

/** Paper with room for the names of the curves at the right. */
export function growthFrame(curves: readonly GrowthCurve[], options: ChartOptions): GrowthFrame {
  const words = max(curves, curve => curve.words) ?? 1;
  const types = max(curves, curve => curve.types) ?? 1;
  const labels = max(curves, ({label}) => textWidth(label, TYPE.label)) ?? 0;
  const facts = {
    yTicks: [whole(types)],
    yTitle: Y_TITLE,
    xTitle: X_TITLE,
    right: labels + LEADER + SPACE.gap,
    shape: drawingWidth(options) < mm(100) ? 0.9 : 0.75,
  };
  const paper = plotPaper(facts, options);
  const y = (value: number) => paper.height * (1 - value / types);
  const step = Math.min(SPACE.leading, paper.height / Math.max(1, curves.length - 1));
  const labelY = spread(
    curves.map(curve => y(curve.types)),
    {from: 0, to: paper.height, step},
  );
  return {
    ...paper,
    words,
    types,
    xValues: wholeTicks(words, plotWidth(paper) / mm(16)),
    yValues: wholeTicks(types, paper.height / mm(9)),
    labelY: labelY.map(hundredth),
  };
}

/** Room between the end of the scale and the names, for the lines that lead to them. */
export const LEADER = mm(4);

function wholeTicks(most: number, count: number): readonly number[] {
  const n = Math.max(2, Math.floor(count));
  const step = Math.max(1, tickStep(0, most, n));
  return ticks(0, most, n).filter(tick => tick % step === 0);
}
