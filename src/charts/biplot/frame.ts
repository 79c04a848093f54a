import {extent, precisionFixed, range, tickStep} from 'd3';
import {textWidth} from '../../base/text-width.ts';
import type {ChartOptions} from '../chart-type.ts';
import {fitted} from '../drawing/fitted.ts';
import {drawingWidth, hundredth, plotWidth} from '../drawing/frame.ts';
import {oneDecimal} from '../drawing/number-words.ts';
import {type PlotPaper, plotPaper} from '../drawing/plot-paper.ts';
import {mm, SPACE, TYPE} from '../theme.ts';
import type {BiplotPoints} from './points.ts';

/** Paper and scales of a biplot: one unit is as long across as upwards. */
export interface BiplotFrame extends PlotPaper {
  readonly x: PlaneScale;
  readonly y: PlaneScale;
  readonly digits: number;
  readonly place: (point: {readonly x: number; readonly y: number}) => {
    readonly x: number;
    readonly y: number;
  };
  /** The groups by their names, from left to right above the plot. */
  readonly key: readonly {readonly name: string; readonly full: string; readonly x: number}[];
}

interface PlaneScale {
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
}

/** Share of the reach of all marks that stays free at each side, for names. */
const FREE = 0.1;
/** Room of a mark before its name in the key. */
const KEY_MARK = mm(3);

/** Paper that shows all texts and arrows with both scales equal. */
export function biplotFrame(points: BiplotPoints, options: ChartOptions): BiplotFrame {
  const marks = [...points.texts, ...points.words];
  const [across, up] = [reach(marks.map(({x}) => x)), reach(marks.map(({y}) => y))];
  const step = tickStep(...across, Math.max(2, Math.floor(drawingWidth(options) / mm(20))));
  const digits = precisionFixed(step);
  const written = [...across, ...up].map(value => tickText(value, digits));
  const paper = plotPaper(
    {
      yTicks: written,
      yTitle: `↑ ${axisName(2, points)}`,
      xTitle: `${axisName(1, points)} →`,
      linesAbove: points.groups.length === 0 ? 0 : 1,
      right: textWidth(written[1] ?? '', TYPE.label) / 2,
      shape: Math.min(0.75, Math.max(0.45, lengthOf(up) / lengthOf(across))),
    },
    options,
  );
  const plot = plotWidth(paper);
  const unit = Math.min(plot / lengthOf(across), paper.height / lengthOf(up));
  const [x, y] = [planeScale(across, plot / unit, step), planeScale(up, paper.height / unit, step)];
  const place = (point: {readonly x: number; readonly y: number}) => ({
    x: (point.x - x.domain[0]) * unit,
    y: paper.height - (point.y - y.domain[0]) * unit,
  });
  return {...paper, x, y, digits, place, key: keyOf(points.groups, plot)};
}

function axisName(axis: 1 | 2, {shares}: BiplotPoints): string {
  return `Axis ${axis} (${oneDecimal((shares[axis - 1] as number) * 100)}\u2009% of the inertia)`;
}

/** From the least to the most with what stays free, 0 within. */
function reach(values: readonly number[]): readonly [number, number] {
  const [least = 0, most = 0] = extent([0, ...values]);
  const free = (most - least || 1) * FREE;
  return [least - free, most + free];
}

function lengthOf([least, most]: readonly [number, number]): number {
  return most - least;
}

function planeScale(marks: readonly [number, number], length: number, step: number): PlaneScale {
  const middle = (marks[0] + marks[1]) / 2;
  const domain = [middle - length / 2, middle + length / 2] as const;
  const ticks = range(Math.ceil(domain[0] / step), Math.floor(domain[1] / step) + 1);
  return {domain, ticks: ticks.map(n => Number((n * step).toPrecision(6)) + 0)};
}

function tickText(value: number, digits: number): string {
  return value.toFixed(digits).replace('-', '−');
}

function keyOf(groups: readonly string[], plot: number): BiplotFrame['key'] {
  let x = 0;
  return groups.map(full => {
    const name = fitted(full, plot / groups.length - KEY_MARK - SPACE.gap * 2, {size: TYPE.label});
    const entry = {name, full, x: hundredth(x + KEY_MARK / 2)};
    x += KEY_MARK + textWidth(name, TYPE.label) + SPACE.gap * 3;
    return entry;
  });
}
