import {max} from 'd3';
import {textWidth} from '../../base/text-width.ts';
import type {TextSize} from '../../model/table.ts';
import {fewLines} from '../drawing/few-lines.ts';
import type {Size} from '../drawing/frame.ts';
import {drawingHeight, type Frame, hundredth, plotWidth} from '../drawing/frame.ts';
import {counted, whole} from '../drawing/number-words.ts';
import {printable} from '../drawing/printable.ts';
import {spread} from '../drawing/spread.ts';
import {wrapped} from '../drawing/wrapped.ts';
import {mm, SPACE, TYPE} from '../theme.ts';
import type {RibbonPart, RibbonRows, Stretch} from './rows.ts';

/** The blocks of one text from top to bottom, and what is written beside them. */
export interface RibbonSide {
  /** From a running word of a part to pixels from the top of the plot. */
  readonly y: (part: number, word: number) => number;
  readonly blocks: readonly RibbonBlock[];
  readonly heading: readonly string[];
}

/** A part as a block: where it stands, its name in as many lines as fit, the share of it that the other text has. */
export interface RibbonBlock {
  readonly top: number;
  readonly bottom: number;
  readonly label: readonly string[];
  readonly share: string;
  /** Middle of the label. */
  readonly at: number;
}

/** Paper of a ribbon. */
export interface RibbonFrame extends Frame {
  readonly height: number;
  readonly block: number;
  readonly earlier: RibbonSide;
  readonly later: RibbonSide;
  /** Room for the shares between names and blocks. */
  readonly shares: number;
}

/** Lines of the key under the ribbons. */
export const KEY_LINES = 6;

/** Width of a block, distance of labels from one another. */
const BLOCK = mm(3.5);
const STEP = SPACE.leading;

/** No side takes more than this share of the paper: the ribbons need the rest. */
const WIDEST_SIDE = 0.38;

/** Room below the plot for the key. */
const BOTTOM = hundredth(SPACE.gap * 2 + SPACE.leading * KEY_LINES + SPACE.edge);

/** Names stand on at most so many lines above the blocks. */
const HEADING_LINES = 3;

/** Paper that leaves room for the names of the parts on both sides, as high as these ask for. */
export function ribbonFrame(
  rows: RibbonRows,
  [earlier, later]: readonly [TextSize, TextSize],
  {width, ...size}: Size & {readonly width: number},
): RibbonFrame {
  const shares = textWidth('100 %', TYPE.count) + SPACE.gap * 4;
  const most = width * WIDEST_SIDE - shares - SPACE.edge;
  const [left, right] = [rows.earlier, rows.later].map(parts =>
    hundredth(SPACE.edge + Math.min(widestOf(parts), most) + shares),
  );
  const sides = {width, left: left ?? 0, right: right ?? 0};
  const plot = plotWidth({...sides, top: 0, bottom: 0});
  const head = (text: TextSize, room: number) =>
    wrapped(`${printable(text.title)}, ${counted(text.words, 'word').replaceAll(' ', '\u00a0')}`, room, {
      size: TYPE.label,
      bold: true,
    }).slice(0, HEADING_LINES);
  const room = plot / 2 - SPACE.gap;
  const headings = [
    head(earlier, sides.left + room - SPACE.edge),
    head(later, sides.right + room - SPACE.edge),
  ] as const;
  const lines = Math.max(headings[0].length, headings[1].length);
  const top = hundredth(SPACE.edge + SPACE.leading * lines + SPACE.gap);
  const height = heightOf(rows, drawingHeight(size) - top - BOTTOM);
  const scale = scaleOf(rows, height);
  const set = (parts: readonly RibbonPart[], margin: number, heading: readonly string[]) =>
    sideOf(parts, {
      word: scale.word,
      gap: gapOf(parts, scale, height),
      height,
      room: margin - shares - SPACE.edge,
      heading,
    });
  return {
    ...sides,
    ...{top, bottom: BOTTOM, height, block: BLOCK, shares},
    earlier: set(rows.earlier, sides.left, headings[0]),
    later: set(rows.later, sides.right, headings[1]),
  };
}

/** Room for the widest name, to the next pixel. */
function widestOf(parts: readonly RibbonPart[]): number {
  return Math.ceil(max(parts, ({title}) => textWidth(printable(title), TYPE.label)) ?? 0) + 1;
}

/** High enough for every name, within what the page leaves. */
function heightOf({earlier, later}: RibbonRows, most: number): number {
  const parts = Math.max(earlier.length, later.length);
  return hundredth(Math.max(STEP, Math.min(most, Math.max(mm(60), parts * STEP * 1.3))));
}

interface Scale {
  /** Pixels of a word, and between two blocks. */
  readonly word: number;
  readonly gap: number;
}

/** One scale for both texts, so that heights can be compared. */
function scaleOf({earlier, later}: RibbonRows, height: number): Scale {
  const parts = Math.max(earlier.length, later.length);
  const gap = hundredth(parts < 2 ? 0 : Math.min(SPACE.gap, (height * 0.15) / (parts - 1)));
  const word = Math.min(
    ...[earlier, later].map(side => {
      const words = side.at(-1)?.to ?? 0;
      return words === 0 ? Number.POSITIVE_INFINITY : (height - gap * Math.max(0, side.length - 1)) / words;
    }),
  );
  return {word: Number.isFinite(word) ? word : 0, gap};
}

/** The blocks of the shorter text stand further apart, so that their names have room beside them. */
function gapOf(parts: readonly RibbonPart[], {word, gap}: Scale, height: number): number {
  if (parts.length < 2) return 0;
  const free = (height - word * (parts.at(-1)?.to ?? 0)) / (parts.length - 1);
  return hundredth(Math.max(gap, Math.min(STEP, free) - 0.01));
}

function sideOf(
  parts: readonly RibbonPart[],
  options: Scale & {readonly height: number; readonly room: number; readonly heading: readonly string[]},
): RibbonSide {
  const {word, gap, height, room, heading} = options;
  const index = new Map(parts.map(({part}, i) => [part, i]));
  const y = (part: number, at: number) => hundredth(at * word + (index.get(part) ?? 0) * gap);
  const edges = parts.map(({part, from, to}) => ({top: y(part, from), bottom: y(part, to)}));
  const most = Math.floor(height / STEP);
  const named = namedParts(parts, most);
  const set = (lines: (i: number) => number) =>
    parts.map(({title}, i) =>
      named.has(i) ? fewLines(printable(title), {room, most: lines(i)}, {size: TYPE.label}) : [],
    );
  const tall = set(i =>
    Math.max(1, Math.floor(((edges[i]?.bottom ?? 0) - (edges[i]?.top ?? 0) + gap) / STEP)),
  );
  const labels = tall.flat().length <= most ? tall : set(() => 1);
  const ats = placed(labels, edges, height);
  const blocks = parts.map(({from, to, carried}, i) => ({
    top: edges[i]?.top ?? 0,
    bottom: edges[i]?.bottom ?? 0,
    label: labels[i] ?? [],
    share: named.has(i) ? `${whole(to === from ? 0 : (100 * carried) / (to - from))} %` : '',
    at: hundredth(ats[i] ?? 0),
  }));
  return {y, blocks, heading};
}

/** Which parts have their names written, by index: those that were taken over first, the longest first, as many as fit. */
function namedParts(parts: readonly RibbonPart[], most: number): ReadonlySet<number> {
  const length = ({from, to}: RibbonPart) => to - from;
  const order = [...parts.entries()].sort(
    ([i, a], [k, b]) => Number(b.carried > 0) - Number(a.carried > 0) || length(b) - length(a) || i - k,
  );
  return new Set(order.slice(0, Math.max(1, most)).map(([i]) => i));
}

/** Labels beside the middles of their blocks, as near as their lines allow. */
function placed(
  labels: readonly (readonly string[])[],
  edges: readonly {readonly top: number; readonly bottom: number}[],
  height: number,
): readonly number[] {
  const named = labels.flatMap((lines, i) => (lines.length === 0 ? [] : [i]));
  const wished = named.map(i => ((edges[i]?.top ?? 0) + (edges[i]?.bottom ?? 0)) / 2);
  const lines = named.map(i => labels[i]?.length ?? 1);
  const given = spread(wished, {from: STEP / 2, to: height - STEP / 2, step: STEP, lines});
  const ats = new Array<number>(labels.length).fill(0);
  named.forEach((i, k) => {
    ats[i] = given[k] as number;
  });
  return ats;
}

/** Where a stretch begins and ends, in pixels. */
export function edgesOf(side: RibbonSide, {part, from, to}: Stretch): readonly [top: number, bottom: number] {
  return [side.y(part, from), side.y(part, to)];
}
