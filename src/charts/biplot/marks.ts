import {fitted} from '../drawing/fitted.ts';
import {hundredth, plotWidth} from '../drawing/frame.ts';
import {type Box, type Dot, type LabelPlace, labelPlaces} from '../drawing/label-places.ts';
import {TYPE, WIDEST_LABEL} from '../theme.ts';
import type {BiplotFrame} from './frame.ts';
import type {BiplotPoints, TextPoint, WordArrow} from './points.ts';

/** A text or a word with its place in pixels, and where its name stands. */
export type Placed<T> = T & {
  readonly at: {readonly x: number; readonly y: number};
  readonly label: string;
  readonly place: LabelPlace | undefined;
};

/** What a biplot draws, and where. */
export interface BiplotMarks {
  readonly texts: readonly Placed<TextPoint>[];
  /** Only those whose names stand free: an arrow without a name says nothing. */
  readonly arrows: readonly Placed<WordArrow>[];
  /** How many words as far out, or asked for, found no place. */
  readonly left: number;
  /** The middle: what all texts together have. */
  readonly middle: {readonly x: number; readonly y: number};
}

/** Radius of a text's mark in pixels, and what stays free round the point of an arrow. */
export const RADIUS = 2.4;
const TIP = 1.5;

/** A mark that wants a name. */
type Wanted = Dot & {readonly label: string};

/**
 * Names for all texts first, then for one arrow after the other: an arrow that finds no place for its name, or takes
 * that of another, is left out. Where a text would have no name otherwise, names may stand on the lines through the middle.
 */
export function biplotMarks({texts, words, most}: BiplotPoints, frame: BiplotFrame): BiplotMarks {
  const room = plotWidth(frame) * WIDEST_LABEL;
  const middle = frame.place({x: 0, y: 0});
  const points = texts.map(text => dotOf(text, frame, {radius: RADIUS, room, bold: true}));
  const namesAmong = (lines: readonly Box[]) => (tips: readonly Wanted[]) =>
    labelPlaces([...points, ...tips], {
      within: {left: 1, right: plotWidth(frame) - 1, top: 1, bottom: frame.height - 1},
      dots: points,
      boxes: [...tips.flatMap(tip => shaft(middle, tip)), ...lines],
    });
  const apart = namesAmong(cross(middle, frame));
  const names = apart([]).includes(undefined) ? namesAmong([]) : apart;
  const nameless = names([]).filter(place => place === undefined).length;
  const kept: {readonly word: WordArrow; readonly tip: Wanted}[] = [];
  let tried = 0;
  for (const word of words) {
    if (kept.length === most) break;
    tried++;
    const leans = word.x < 0 ? ('left' as const) : ('right' as const);
    const tip = {...dotOf(word, frame, {radius: TIP, room, bold: false}), leans};
    const places = names([...kept.map(arrow => arrow.tip), tip]);
    if (places.filter(place => place === undefined).length <= nameless) kept.push({word, tip});
  }
  const places = names(kept.map(({tip}) => tip));
  return {
    texts: texts.map((text, i) => placed(text, points[i] as Wanted, places[i])),
    arrows: kept.map(({word, tip}, i) => placed(word, tip, places[texts.length + i])),
    left: tried - kept.length,
    middle: {x: hundredth(middle.x), y: hundredth(middle.y)},
  };
}

function placed<T>(mark: T, dot: Wanted, place: LabelPlace | undefined): Placed<T> {
  return {...mark, at: {x: hundredth(dot.x), y: hundredth(dot.y)}, label: dot.label, place};
}

/** The lines through the middle. */
function cross({x, y}: {readonly x: number; readonly y: number}, frame: BiplotFrame): readonly Box[] {
  return [
    {left: 0, right: plotWidth(frame), top: y, bottom: y + 0.01},
    {left: x, right: x + 0.01, top: 0, bottom: frame.height},
  ];
}

function dotOf(
  mark: {readonly x: number; readonly y: number; readonly name: string},
  frame: BiplotFrame,
  {radius, room, bold}: {readonly radius: number; readonly room: number; readonly bold: boolean},
) {
  return {...frame.place(mark), radius, bold, label: fitted(mark.name, room, {size: TYPE.label, bold})};
}

/** An arrow as small squares, to just before its point. */
function shaft(
  from: {readonly x: number; readonly y: number},
  to: {readonly x: number; readonly y: number},
): readonly Box[] {
  const steps = Math.floor(Math.hypot(to.x - from.x, to.y - from.y) / 2);
  return Array.from({length: steps}, (_, i) => {
    const [x, y] = [from.x + ((to.x - from.x) * i) / steps, from.y + ((to.y - from.y) * i) / steps];
    return {left: x - 0.5, right: x + 0.5, top: y - 0.5, bottom: y + 0.5};
  });
}
