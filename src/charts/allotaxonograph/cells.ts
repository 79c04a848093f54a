import {max} from 'd3';
import {textWidth} from '../../base/text-width.ts';
import {hundredth} from '../drawing/frame.ts';
import {type LabelPlace, labelPlaces} from '../drawing/label-places.ts';
import {whole} from '../drawing/number-words.ts';
import {mm, SPACE, TYPE} from '../theme.ts';
import type {AllotaxonographFrame} from './frame.ts';
import type {RankedTerm} from './terms.ts';

/** A cell of the diamond: terms of about the same ranks. */
export interface Cell {
  readonly x: number;
  readonly y: number;
  /** How many terms lie in it. */
  readonly count: number;
  /** Its strongest term, and where that is written. */
  readonly label: string;
  readonly place: LabelPlace | undefined;
}

/** The diamond, filled. */
export interface Diamond {
  readonly cells: readonly Cell[];
  /** From the middle of a cell to its corner, in pixels. */
  readonly half: number;
  /** Terms in the fullest cell. */
  readonly most: number;
  readonly ticks: readonly DiamondTick[];
}

/** A rank along one of the lower edges: the reference's at the left, the target's at the right. */
export interface DiamondTick {
  readonly rank: string;
  readonly side: 'target' | 'reference';
  readonly x: number;
  readonly y: number;
}

const CELL = mm(3.2);
/** How many terms may be named in it. */
const NAMED = 24;

/** Terms counted by both ranks in cells on scales of powers, common words at the top. */
export function diamondCells(terms: readonly RankedTerm[], frame: AllotaxonographFrame): Diamond {
  const last = Math.max(
    10,
    ...terms.map(({targetRank, referenceRank}) => Math.max(targetRank, referenceRank)),
  );
  const n = Math.max(4, Math.floor(frame.side / CELL));
  const half = frame.side / (2 * n);
  const bin = (rank: number) => Math.min(n - 1, Math.floor((Math.log(rank) / Math.log(last)) * n));
  const found = new Map<string, RankedTerm[]>();
  for (const term of terms) {
    const key = `${bin(term.referenceRank)},${bin(term.targetRank)}`;
    found.set(key, [...(found.get(key) ?? []), term]);
  }
  const strongest = new Set(terms.slice(0, NAMED));
  const ticks = ticksOf(last, frame);
  const cells = [...found].map(([key, members]) => {
    const [i = 0, j = 0] = key.split(',').map(Number);
    const [first] = members;
    const label = first !== undefined && strongest.has(first) ? first.name : '';
    const share = first?.share ?? 0;
    return {x: frame.middle + (i - j) * half, y: (i + j + 1) * half, count: members.length, label, share};
  });
  return {cells: named(cells, half, {frame, ticks}), half, most: max(cells, ({count}) => count) ?? 1, ticks};
}

type Unnamed = Omit<Cell, 'place'> & {readonly share: number};

function named(
  cells: readonly Unnamed[],
  half: number,
  {frame, ticks}: {frame: AllotaxonographFrame; ticks: readonly DiamondTick[]},
): readonly Cell[] {
  const order = [...cells].sort((a, b) => b.share - a.share || a.y - b.y || a.x - b.x);
  const dots = order.map(cell => ({...cell, radius: half * 0.8}));
  const wanted = dots.filter(({label}) => label !== '');
  const [left, right] = [frame.middle - frame.side / 2, frame.middle + frame.side / 2];
  const within = {left, right, top: 0, bottom: frame.side};
  const places = labelPlaces(wanted, {within, dots, boxes: [...ticks.map(tickBox), ...edges(frame)]});
  const placeOf = new Map(wanted.map(({x, y}, i) => [`${x},${y}`, places[i]]));
  return order.map(({x, y, count, label}) => ({
    x: hundredth(x),
    y: hundredth(y),
    count,
    label,
    place: placeOf.get(`${x},${y}`),
  }));
}

/** Powers of ten along the lower edges, as far as they stand apart; rank 1 is the corner. */
function ticksOf(last: number, {side, middle}: AllotaxonographFrame): readonly DiamondTick[] {
  const powers = Array.from({length: Math.floor(Math.log10(last))}, (_, i) => Number(`1e${i + 1}`));
  return powers.flatMap(power => {
    const share = Math.log(power) / Math.log(last);
    const [across, y] = [(side / 2) * (1 - share), hundredth((side / 2) * (1 + share))];
    if (across < textWidth('0', TYPE.count)) return [];
    const rank = power === 10 ? 'rank\u00a010' : whole(power); // the first says what all are
    return [
      {rank, side: 'reference', x: hundredth(middle - across), y},
      {rank, side: 'target', x: hundredth(middle + across), y},
    ] as const;
  });
}

function tickBox({rank, side, x, y}: DiamondTick) {
  const width = textWidth(rank, TYPE.count) + SPACE.gap * 2;
  const left = side === 'target' ? x : x - width;
  return {left, right: left + width, top: y - SPACE.gap / 2, bottom: y + SPACE.leading};
}

/** The edges of the diamond and its upright middle as small squares that no letter may stand on. */
function edges({side, middle}: AllotaxonographFrame) {
  const steps = Math.ceil(side / 2);
  const along = Array.from({length: steps}, (_, i) => i / steps);
  const spot = (x: number, y: number) => ({left: x - 0.5, right: x + 0.5, top: y - 0.5, bottom: y + 0.5});
  return along.flatMap(share => [
    spot(middle - (side / 2) * share, (side / 2) * share),
    spot(middle + (side / 2) * share, (side / 2) * share),
    spot(middle - (side / 2) * (1 - share), (side / 2) * (1 + share)),
    spot(middle + (side / 2) * (1 - share), (side / 2) * (1 + share)),
    spot(middle, side * share),
  ]);
}
