import {max} from 'd3';
import {textWidth} from '../../base/text-width.ts';
import type {TextSize} from '../../model/table.ts';
import {axisTitle} from '../drawing/axis-title.ts';
import {fitted} from '../drawing/fitted.ts';
import {axisRoom, type Frame, hundredth, plotWidth} from '../drawing/frame.ts';
import {counted, intervalText, significant} from '../drawing/number-words.ts';
import {wrapped} from '../drawing/wrapped.ts';
import {mm, ROW, SPACE, TYPE} from '../theme.ts';
import type {ShiftBar, ShiftRows} from './rows.ts';

/** What is taken apart, and its unit. */
export interface Measured {
  readonly title: string;
  readonly unit: string;
}

/** A sum as a two-sided bar under a line that names it. */
export interface SumBar {
  readonly text: string;
  /** Pixels to the left and to the right of the middle. */
  readonly left: number;
  readonly right: number;
  readonly isTotal: boolean;
}

/** Paper and scale of a shift graph. */
export interface ShiftFrame extends Frame {
  /** What the axis shows at the right edge, and less 0 at the left. */
  readonly span: number;
  /** Height of the bars. */
  readonly height: number;
  /** The labels of the bars, none wider than half the plot. */
  readonly labels: readonly string[];
  /** Where the colon of the counts stands. */
  readonly colon: number;
  readonly targetHeading: readonly string[];
  readonly referenceHeading: readonly string[];
  readonly sums: readonly SumBar[];
  readonly axisTitle: readonly string[];
}

/** From the foot of one sum to that of the next. */
export const SUM_STEP = hundredth(SPACE.leading + ROW.thickness + SPACE.edge);

/** Height of the curves and bars under the axis. */
export const INSET = {height: mm(12), gap: mm(3)} as const;

/** The lower margin: the axis, and the two small charts with their titles and ticks. */
export function shiftBottom(titleLines: number): number {
  return axisRoom(titleLines) + INSET.gap + SPACE.leading + INSET.height + axisRoom(0);
}

/** Paper that leaves every label the room its own letters ask for. */
export function shiftFrame(
  rows: ShiftRows,
  sides: readonly [target: TextSize, reference: TextSize],
  {width, title, unit}: Measured & {readonly width: number},
): ShiftFrame {
  const [before, after] = countColumn(rows.bars);
  const [left, right] = [SPACE.edge, hundredth(before + after + SPACE.edge)];
  const half = plotWidth({width, left, right, top: 0, bottom: 0}) / 2;
  const [targetHeading, referenceHeading] = headings(rows, sides, half - SPACE.gap);
  const sums = sumsOf(rows, {title, unit, half});
  const lines = Math.max(targetHeading.length, referenceHeading.length);
  const words = axisTitle(`Contribution in ${unit}, with 95 % interval`, {width, left, right});
  const labels = rows.bars.map(({label}) => fitted(label, half - SPACE.gap * 3, {size: TYPE.label}));
  return {
    ...{labels, width, left, right, sums, targetHeading, referenceHeading, axisTitle: words},
    top: hundredth(SPACE.edge + SPACE.leading * lines + SUM_STEP * sums.length + SPACE.gap),
    bottom: shiftBottom(words.length),
    height: hundredth(ROW.step * rows.bars.length),
    span: spanOf(rows.bars, labels, half),
    colon: hundredth(half * 2 + before),
  };
}

/** Room on both sides of the colon of the counts, the gap to the plot with it. */
function countColumn(bars: readonly ShiftBar[]): readonly [before: number, after: number] {
  const widest = (of: (bar: ShiftBar) => string) => max(bars, bar => textWidth(of(bar), TYPE.count)) ?? 0;
  return [
    widest(({targetCount}) => targetCount) + SPACE.gap * 3,
    Math.max(widest(({referenceCount}) => referenceCount) + SPACE.gap, textWidth('counts', TYPE.count) / 2),
  ];
}

/** Far enough for every interval, and for every label beyond an interval that crosses the middle. */
function spanOf(bars: readonly ShiftBar[], labels: readonly string[], half: number): number {
  const reach = max(bars, ({value, low, high}) => Math.max(...[value, low, high].map(bound).map(Math.abs)));
  const crossing = max(bars, (bar, i) => {
    const room = half - textWidth(labels[i] ?? '', TYPE.label) - SPACE.gap * 2;
    return (Math.abs(labelAt(bar)) * half) / room;
  });
  return Math.max((reach ?? 0) * 1.02, crossing ?? 0) || 1;
}

/** Where a label ends or begins: at the middle, or beyond an interval that crosses it. */
export function labelAt({value, low, high}: ShiftBar): number {
  return value >= 0 ? Math.min(0, bound(low)) : Math.max(0, bound(high));
}

/** A bound, or 0 where there is none. */
function bound(value: number): number {
  return Number.isNaN(value) ? 0 : value;
}

function headings(
  rows: ShiftRows,
  [target, reference]: readonly [TextSize, TextSize],
  room: number,
): readonly [readonly string[], readonly string[]] {
  const set = (text: string) => wrapped(text, room, {size: TYPE.label, bold: true});
  const [right, left] = [rows.towardsTarget, rows.towardsReference].map(significant);
  if (!isBySide(rows)) return [set(`raises it: ${right} →`), set(`← lowers it: ${left}`)];
  return [set(`more in ${sized(target)}: ${right} →`), set(`← more in ${sized(reference)}: ${left}`)];
}

/** Whether each bar lies on the side of the text that has more of its term. */
export function isBySide({bars}: ShiftRows): boolean {
  return bars.every(({value, side}) => value === 0 || value > 0 === (side === 'target'));
}

function sized({title, words}: TextSize): string {
  return `${title} (${counted(words, 'word').replaceAll(' ', '\u00a0')})`;
}

/** The total and the pools, all to one scale of their own, the longer side of the total as long as the plot allows. */
function sumsOf(rows: ShiftRows, {title, unit, half}: Measured & {readonly half: number}): readonly SumBar[] {
  const scale = Math.max(Math.abs(rows.towardsTarget), Math.abs(rows.towardsReference)) || 1;
  const sides = ({towardsTarget, towardsReference}: {towardsTarget: number; towardsReference: number}) => ({
    left: hundredth((Math.abs(towardsReference) / scale) * (half - SPACE.gap)),
    right: hundredth((Math.abs(towardsTarget) / scale) * (half - SPACE.gap)),
  });
  const total = {text: `${title}: ${significant(rows.total)} ${unit}`, ...sides(rows), isTotal: true};
  const pools = rows.pools.map(pool => {
    const name = pool.kind === 'hidden' ? 'hidden' : 'all others';
    const bounds = Number.isNaN(pool.low) ? '' : ` ${intervalText(pool.low, pool.high)}`;
    const text = `${name} (${counted(pool.terms, 'term')}): ${significant(pool.value)}${bounds}`;
    return {text, ...sides(pool), isTotal: false};
  });
  return [total, ...pools];
}
