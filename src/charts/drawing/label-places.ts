import {textWidth} from '../../base/text-width.ts';
import {SPACE, TYPE} from '../theme.ts';
import {hundredth} from './frame.ts';

/** A rectangle of the plot, in pixels from its corner. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A mark that wants a name: its middle and its reach in pixels. */
export interface Dot {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Whether its label is set bold. */
  readonly bold?: boolean;
  /** To which side its label stands first; right unless told. */
  readonly leans?: 'left' | 'right';
}

/** Where a label stands: the end, the middle or the beginning of its line, by `align`, at half the height of its letters. */
export interface LabelPlace {
  readonly x: number;
  readonly y: number;
  readonly align: 'left' | 'right' | 'center';
  /** Where a thin line from the dot ends, when the label does not stand beside it. */
  readonly leader?: {readonly x: number; readonly y: number};
}

/** What labels keep clear of, and how far they may go. */
export interface LabelRoom {
  /** The labels stay inside. */
  readonly within: Box;
  /** They stand on none of these. */
  readonly dots: readonly Dot[];
  readonly boxes?: readonly Box[];
}

/** How far letters reach from the middle of their line: capitals above, tails below. */
const [ABOVE, BELOW] = [TYPE.label * 0.42, TYPE.label * 0.51];
/** Space that two labels on one line leave between them. */
const BETWEEN = SPACE.gap / 2;

/**
 * Where do labels stand beside their dots so that none covers a dot, another label or the edge?
 *
 * The first of `wanted` chooses first: right of its dot, left, above, below, then at the corners, then a line further
 * off with a thin line to its dot. A label that finds no free place has none; nothing is moved for it, so the same
 * labels always have the same places.
 */
export function labelPlaces(
  wanted: readonly (Dot & {readonly label: string})[],
  {within, dots, boxes = []}: LabelRoom,
): readonly (LabelPlace | undefined)[] {
  const taken = nearby([...boxes, ...dots.map(boxOf)]);
  return wanted.map(dot => {
    const width = textWidth(dot.label, TYPE.label, dot.bold);
    const own = boxOf(dot);
    const isFree = ({box, way}: Candidate) =>
      isInside(box, within) && !taken.isMet(box) && !way.some(step => taken.isMet(step, own));
    const free = [...beside(dot, width), ...furtherOff(dot, width)].find(isFree);
    if (free === undefined) return undefined;
    for (const box of [free.box, ...free.way]) taken.add(box);
    return free.place;
  });
}

/** A place that a label might have, the box it would fill, and what its leader would run through. */
interface Candidate {
  readonly place: LabelPlace;
  readonly box: Box;
  readonly way: readonly Box[];
}

/** The eight places round a dot, best first. */
function beside({x, y, radius, leans = 'right'}: Dot, width: number): readonly Candidate[] {
  const [side, corner] = [radius + SPACE.gap / 2, radius * 0.7 + SPACE.gap / 4];
  const [above, below] = [y - radius - BELOW - 1, y + radius + ABOVE + 1];
  const [up, down] = [y - corner - BELOW / 2 - 1, y + corner + ABOVE / 2 + 1];
  const at = (align: LabelPlace['align'], from: number, line: number) =>
    candidate({x: from, y: line, align}, width);
  const sides = (across: number, line: number) => {
    const both = [at('left', x + across, line), at('right', x - across, line)];
    return leans === 'left' ? both.reverse() : both;
  };
  const middles = [at('center', x, above), at('center', x, below)];
  return [...sides(side, y), ...middles, ...sides(corner, up), ...sides(corner, down)];
}

/** Where a leader may lead, across and up, best first; in steps of about a line. */
const WAYS: readonly (readonly [across: number, up: number])[] = [0.8, 0.4, 1.1].flatMap(up =>
  [-1, 1].flatMap(
    upwards =>
      [
        [Math.sqrt(1.5 - up ** 2), up * upwards],
        [-Math.sqrt(1.5 - up ** 2), up * upwards],
      ] as const,
  ),
);

/** Places one to three lines off, with a leader to the dot. */
function furtherOff({x, y, radius}: Dot, width: number): readonly Candidate[] {
  return [1, 1.5, 2, 2.6].flatMap(lines =>
    WAYS.map(([across, up]) => {
      const far = lines * SPACE.leading + radius;
      const end = {x: x + across * far, y: y + up * far};
      const align = across > 0 ? 'left' : 'right';
      const place = {x: end.x + Math.sign(across), y: end.y, align} as const;
      return candidate(place, width, {from: {x, y, radius}, end});
    }),
  );
}

function candidate(
  {x, y, align}: LabelPlace,
  width: number,
  leader?: {readonly from: Dot; readonly end: {readonly x: number; readonly y: number}},
): Candidate {
  const left = align === 'left' ? x : align === 'right' ? x - width : x - width / 2;
  const box = {left: left - BETWEEN, right: left + width + BETWEEN, top: y - ABOVE, bottom: y + BELOW};
  const place = {x: hundredth(x), y: hundredth(y), align};
  if (leader === undefined) return {place, box, way: []};
  const {from, end} = leader;
  return {
    place: {...place, leader: {x: hundredth(end.x), y: hundredth(end.y)}},
    box,
    way: wayOf(from, end),
  };
}

/** The small squares that a leader runs through, from the edge of its dot to just before its label. */
function wayOf({x, y, radius}: Dot, end: {readonly x: number; readonly y: number}): readonly Box[] {
  const length = Math.hypot(end.x - x, end.y - y);
  const steps = Math.ceil((length - radius - 1) / 2);
  return Array.from({length: Math.max(0, steps - 1)}, (_, i) => {
    const share = (radius + 1 + i * 2) / length;
    const [at, line] = [x + (end.x - x) * share, y + (end.y - y) * share];
    return {left: at - 0.5, right: at + 0.5, top: line - 0.5, bottom: line + 0.5};
  });
}

function boxOf({x, y, radius}: Dot): Box {
  return {left: x - radius, right: x + radius, top: y - radius, bottom: y + radius};
}

function isInside(box: Box, within: Box): boolean {
  return (
    box.left >= within.left &&
    box.right <= within.right &&
    box.top >= within.top &&
    box.bottom <= within.bottom
  );
}

const CELL = 24;

/** Boxes by the squares of a grid that they touch, so that a label asks its neighbours alone. */
function nearby(boxes: readonly Box[]) {
  const cells = new Map<string, Box[]>();
  const add = (box: Box) => {
    for (const cell of cellsOf(box)) {
      const before = cells.get(cell);
      if (before === undefined) cells.set(cell, [box]);
      else before.push(box);
    }
  };
  boxes.forEach(add);
  const isMet = (box: Box, but?: Box) =>
    cellsOf(box).some(cell =>
      (cells.get(cell) ?? []).some(other => meet(box, other) && !(but !== undefined && isSame(but, other))),
    );
  return {add, isMet};
}

function isSame(a: Box, b: Box): boolean {
  return a.left === b.left && a.right === b.right && a.top === b.top && a.bottom === b.bottom;
}

function cellsOf({left, right, top, bottom}: Box): readonly string[] {
  const cells: string[] = [];
  for (let row = Math.floor(top / CELL); row <= Math.floor(bottom / CELL); row++)
    for (let column = Math.floor(left / CELL); column <= Math.floor(right / CELL); column++)
      cells.push(`${row},${column}`);
  return cells;
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
