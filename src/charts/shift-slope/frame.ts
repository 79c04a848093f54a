import {max} from 'd3';
import {textWidth} from '../../base/text-width.ts';
import type {TextSize} from '../../model/table.ts';
import {fewLines} from '../drawing/few-lines.ts';
import {drawingHeight, type Frame, hundredth, type Size} from '../drawing/frame.ts';
import {counted, oneDecimal, whole} from '../drawing/number-words.ts';
import {printable} from '../drawing/printable.ts';
import {spread} from '../drawing/spread.ts';
import {wrapped} from '../drawing/wrapped.ts';
import {mm, pt, SPACE, TYPE} from '../theme.ts';
import {type KeyEntry, keyEntries, keyLines} from './key.ts';
import type {Slope, SlopeEnd, SlopeRows} from './rows.ts';

/** One end of a slope: where its dot is, where its label stands, and what that says. */
export interface SlopeLabel {
  readonly term: string;
  readonly dot: number;
  readonly at: number;
  readonly lines: readonly string[];
  readonly numbers: string;
}

/** One end of every slope; nothing where a phrase does not occur. */
export interface SlopeSide {
  readonly labels: readonly (SlopeLabel | undefined)[];
  readonly heading: readonly string[];
  /** Room for the numbers between dots and wordings. */
  readonly numbers: number;
}

/** Paper of a figure of slopes. */
export interface SlopeFrame extends Frame {
  readonly height: number;
  readonly earlier: SlopeSide;
  readonly later: SlopeSide;
  readonly key: readonly KeyEntry[];
  readonly keyTop: number;
  /** What stands over the numbers. */
  readonly numbersTitle: string;
  /** Whether every label has a line of its own. */
  readonly isRoom: boolean;
}

/** What the numbers beside the wordings are. */
const NUMBERS = {both: 'count · per 10\u2009000', counts: 'count'} as const;

/** On narrower paper the rates are left out. */
const WIDE_ENOUGH = mm(75);

/** Dots of one rate stand so far apart, so that each has a place of its own. */
const DODGE = pt(3.6);

/** Between a dot and its label, for the line that joins them. */
export const LEADER = mm(3);
const STEP = SPACE.leading;
const HEADING_LINES = 3;

type SideName = 'earlier' | 'later';

/** Paper that leaves both sides the room their labels ask for, and the slopes a third of it or more. */
export function slopeFrame(
  rows: SlopeRows,
  [earlier, later]: readonly [TextSize, TextSize],
  {width, ...size}: Size & {readonly width: number},
): SlopeFrame {
  const key = keyLines(keyEntries(rows), width);
  const bottom = hundredth(SPACE.gap * 2 + SPACE.leading * (1 + (key.at(-1)?.line ?? 0)) + SPACE.edge);
  const most = drawingHeight(size) - SPACE.edge - STEP * (HEADING_LINES + 1) - SPACE.gap - bottom;
  const {set, sides, isWide, numbersTitle, numbers} = columnsFor(rows, width, most);
  const half = (width - sides.left - sides.right) / 2 - SPACE.gap - SPACE.edge;
  const headings = [headingOf(earlier, sides.left + half), headingOf(later, sides.right + half)] as const;
  const height = heightOf(set, most);
  const scale = scaleOf(set, height);
  return {
    ...{width, ...sides, numbersTitle},
    isRoom: Math.max(linesOf(set, 'earlier'), linesOf(set, 'later')) * STEP <= height + 0.01,
    ...{height, bottom, key, keyTop: hundredth(height + SPACE.gap * 2)},
    top: hundredth(SPACE.edge + STEP * (1 + Math.max(headings[0].length, headings[1].length)) + SPACE.gap),
    earlier: {labels: placed(set, 'earlier', {scale, height, isWide}), heading: headings[0], numbers},
    later: {labels: placed(set, 'later', {scale, height, isWide}), heading: headings[1], numbers},
  };
}

/** The labels of both sides in the lines that there are, and the margins they ask for. */
function columnsFor({slopes}: SlopeRows, width: number, most: number) {
  const isWide = width >= WIDE_ENOUGH;
  const numbersTitle = isWide ? NUMBERS.both : NUMBERS.counts;
  const numbers = numbersRoom(slopes, isWide);
  const room = (width * 0.68) / 2 - numbers - LEADER - SPACE.gap - SPACE.edge;
  const set = labelsOf(slopes, {room, most: Math.max(1, Math.floor(most / STEP))});
  const [left, right] = (['earlier', 'later'] as const).map(side => {
    const ends = set.map(slope => slope[side]);
    return marginOf(ends, numbers, numbersTitle);
  });
  return {set, sides: {left: left ?? 0, right: right ?? 0}, isWide, numbersTitle, numbers};
}

function headingOf({title, words}: TextSize, room: number): readonly string[] {
  const text = `${printable(title)}, ${counted(words, 'word').replaceAll(' ', '\u00a0')}`;
  return wrapped(text, room, {size: TYPE.label, bold: true}).slice(0, HEADING_LINES);
}

/** A slope with the lines of its labels. */
export interface SetSlope {
  readonly earlier: SetEnd | undefined;
  readonly later: SetEnd | undefined;
}

interface SetEnd extends SlopeEnd {
  readonly lines: readonly string[];
}

/** On two lines where all have room for that, else on one; of too many the last of each class are left out. */
function labelsOf(
  slopes: readonly Slope[],
  {room, most}: {readonly room: number; readonly most: number},
): readonly SetSlope[] {
  const set = (lines: number) =>
    slopes.map(({earlier, later}) => ({
      earlier: earlier && {
        ...earlier,
        lines: fewLines(earlier.wording, {room, most: lines}, {size: TYPE.label}),
      },
      later: later && {...later, lines: fewLines(later.wording, {room, most: lines}, {size: TYPE.label})},
    }));
  const two = set(2);
  return Math.max(linesOf(two, 'earlier'), linesOf(two, 'later')) <= most ? two : set(1);
}

function linesOf(slopes: readonly SetSlope[], side: SideName): number {
  return slopes.reduce((sum, slope) => sum + (slope[side]?.lines.length ?? 0), 0);
}

function heightOf(slopes: readonly SetSlope[], most: number): number {
  const lines = Math.max(linesOf(slopes, 'earlier'), linesOf(slopes, 'later'));
  return hundredth(Math.max(STEP, Math.min(most, Math.max(mm(55), lines * STEP * 1.25))));
}

/** From a rate to pixels from the top, on a logarithmic scale. */
function scaleOf(slopes: readonly SetSlope[], height: number): (per10000: number) => number {
  const logs = slopes
    .flatMap(({earlier, later}) => [earlier, later])
    .flatMap(end => (end === undefined ? [] : [Math.log(end.per10000)]));
  const [low, high] = [Math.min(...logs), Math.max(...logs)];
  const span = high - low || 1;
  return rate => hundredth(STEP / 2 + (height - STEP) * (1 - (Math.log(rate) - low) / span));
}

interface Placing {
  readonly scale: (per10000: number) => number;
  readonly height: number;
  readonly isWide: boolean;
}

/** Dots of one rate one under another, in the order of their other ends, so that no two lines fall together. */
function placed(
  slopes: readonly SetSlope[],
  side: SideName,
  {scale, height, isWide}: Placing,
): readonly (SlopeLabel | undefined)[] {
  const other = side === 'earlier' ? 'later' : 'earlier';
  const heightOfEnd = (end: SetEnd | undefined) => (end === undefined ? height : scale(end.per10000));
  const present = slopes
    .flatMap((slope, i) => (slope[side] === undefined ? [] : [i]))
    .sort((a, b) => heightOfEnd(slopes[a]?.[other]) - heightOfEnd(slopes[b]?.[other]) || a - b);
  const ends = present.map(i => slopes[i]?.[side] as SetEnd);
  const rates = ends.map(({per10000}) => scale(per10000));
  const dots = spread(rates, {from: 0, to: height, step: DODGE});
  const lines = ends.map(end => end.lines.length);
  const ats = spread(rates, {from: STEP / 2, to: height - STEP / 2, step: STEP, lines});
  const labels = new Array<SlopeLabel | undefined>(slopes.length).fill(undefined);
  present.forEach((i, k) => {
    const end = ends[k] as SetEnd;
    labels[i] = {
      term: end.term,
      dot: hundredth(dots[k] as number),
      at: hundredth(ats[k] as number),
      lines: end.lines,
      numbers: numbersOf(end, isWide),
    };
  });
  return labels;
}

function numbersOf({count, per10000}: SlopeEnd, isWide: boolean): string {
  return isWide ? `${whole(count)} · ${oneDecimal(per10000)}` : whole(count);
}

function numbersRoom(slopes: readonly Slope[], isWide: boolean): number {
  const ends = slopes.flatMap(({earlier, later}) => [earlier, later]);
  return max(ends, end => (end === undefined ? 0 : textWidth(numbersOf(end, isWide), TYPE.count))) ?? 0;
}

/** Room for the widest wording with its numbers, or for what stands over these. */
function marginOf(ends: readonly (SetEnd | undefined)[], numbers: number, title: string): number {
  const lines = ends.flatMap(end => end?.lines ?? []);
  const widest = Math.max(0, ...lines.map(line => textWidth(line, TYPE.label)));
  const beside = numbers + LEADER + SPACE.gap * 2 + Math.ceil(widest);
  return hundredth(SPACE.edge + Math.max(beside, textWidth(title, TYPE.count)));
}
