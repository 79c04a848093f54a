import {max} from 'd3';
import {textWidth} from '../../base/text-width.ts';
import type {TextSize} from '../../model/table.ts';
import {axisTitle} from '../drawing/axis-title.ts';
import {fitted} from '../drawing/fitted.ts';
import {drawingHeight, type Frame, hundredth, plotWidth, type Size} from '../drawing/frame.ts';
import {significant, whole} from '../drawing/number-words.ts';
import {spread} from '../drawing/spread.ts';
import {mm, SPACE, TYPE} from '../theme.ts';
import type {TrendRows, TrendTerm} from './rows.ts';

/** A term with a small chart of its own. */
export interface TrendPanel extends TrendTerm {
  readonly label: string;
  /** Pixels of its top and its foot, where the rate is 0. */
  readonly top: number;
  readonly foot: number;
  /** The rate at the top. */
  readonly most: number;
}

/** A text under the axis of time. */
export interface TrendTick {
  readonly x: number;
  readonly labelAt: number;
  readonly words: string;
}

/** Paper of trends. */
export interface TrendFrame extends Frame {
  readonly height: number;
  readonly panels: readonly TrendPanel[];
  readonly x: (year: number) => number;
  readonly first: number;
  readonly last: number;
  readonly texts: readonly TrendTick[];
  readonly title: readonly string[];
}

const PANEL = mm(17);
const LEAST = mm(9);
const AXIS_TITLE = 'Occurrences per 10\u2009000 words, with 95 % interval; below: words of each text';

/** Paper with a panel a term, one scale of time, and the size of every text under it. */
export function trendFrame(
  rows: TrendRows,
  texts: readonly TextSize[],
  {width, ...size}: Size & {readonly width: number},
): TrendFrame {
  const most = rows.terms.map(({points}) => max(points, ({high, rate}) => Math.max(high, rate)) || 1);
  const widest = max(most, value => textWidth(significant(value), TYPE.label)) ?? 0;
  const sizes = rows.dates.map(({text}) => whole(texts[text]?.words ?? 0));
  const label = max(sizes, words => textWidth(words, TYPE.count)) ?? 0;
  const sides = {
    width,
    left: hundredth(SPACE.edge + widest + SPACE.gap * 2),
    right: hundredth(SPACE.edge + Math.max(label, textWidth('1957', TYPE.label)) / 2 + SPACE.gap),
  };
  const plot = plotWidth({...sides, top: 0, bottom: 0});
  const [first, last] = [Math.floor(rows.dates[0]?.year ?? 0), Math.ceil(rows.dates.at(-1)?.year ?? 1)];
  const x = (year: number) => hundredth(((year - first) / Math.max(1, last - first)) * plot);
  const title = axisTitle(AXIS_TITLE, sides);
  const bottom = hundredth(SPACE.tick * 2 + SPACE.leading * (2 + title.length) + SPACE.gap + SPACE.edge * 2);
  const room = drawingHeight(size) - SPACE.edge - bottom;
  const kept = rows.terms.slice(0, Math.max(1, Math.floor(room / (LEAST + SPACE.leading))));
  const step = Math.min(PANEL + SPACE.leading, room / kept.length);
  return {
    ...{...sides, top: SPACE.edge, bottom, height: hundredth(step * kept.length), x, first, last, title},
    panels: kept.map((term, i) => ({
      ...term,
      label: fitted(term.term, plot - SPACE.gap, {size: TYPE.label, bold: true}),
      top: hundredth(step * i + SPACE.leading),
      foot: hundredth(step * (i + 1) - SPACE.gap),
      most: (most[i] ?? 1) * 1.05,
    })),
    texts: ticksOf(rows, sizes, {x, plot, step: label + SPACE.gap}),
  };
}

/** Sizes beside one another where dates lie close; of too many every second, third, … is written. */
function ticksOf(
  {dates}: TrendRows,
  sizes: readonly string[],
  {x, plot, step}: {readonly x: (year: number) => number; readonly plot: number; readonly step: number},
): readonly TrendTick[] {
  const every = Math.max(1, Math.ceil((dates.length * step) / (plot + step)));
  const shown = dates.map((_, i) => i).filter(i => i % every === 0);
  const wished = shown.map(i => x(dates[i]?.year ?? 0));
  const ats = spread(wished, {from: 0, to: plot, step});
  return dates.map(({year}, i) => {
    const k = shown.indexOf(i);
    return {x: x(year), labelAt: hundredth(ats[k] ?? x(year)), words: k < 0 ? '' : (sizes[i] ?? '')};
  });
}
