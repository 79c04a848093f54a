import {max} from 'd3';
import {textWidth} from '../../base/text-width.ts';
import type {TextSize} from '../../model/table.ts';
import {fewLines} from '../drawing/few-lines.ts';
import {fitted} from '../drawing/fitted.ts';
import {type Frame, hundredth, plotWidth, rowsThatFit, type Size} from '../drawing/frame.ts';
import {whole} from '../drawing/number-words.ts';
import {printable} from '../drawing/printable.ts';
import {mm, SPACE, TYPE} from '../theme.ts';
import type {BumpTerm} from './rows.ts';

/** Paper of ranks. */
export interface BumpFrame extends Frame {
  readonly height: number;
  readonly columns: readonly number[];
  readonly heads: readonly (readonly string[])[];
  /** Half the width of the ground under a rank. */
  readonly half: number;
  readonly labelRoom: number;
}

/** From place to place. */
export const PLACE = hundredth(SPACE.leading * 1.5);
const HEAD_LINES = 2;
const TOP = SPACE.edge + SPACE.leading * (HEAD_LINES + 1) + SPACE.gap;
const BOTTOM = hundredth(SPACE.leading + SPACE.gap + SPACE.edge);

/** How many places a page holds. */
export function placesThatFit(size: Size): number {
  return rowsThatFit(PLACE, {top: TOP, bottom: BOTTOM}, size);
}

/** Paper with a column a text and a row a place, labels at both sides. */
export function bumpFrame(terms: readonly BumpTerm[], texts: readonly TextSize[], width: number): BumpFrame {
  const ranks = terms.flatMap(({places}) => places.map(({rank}) => whole(rank)));
  const half = hundredth((max(ranks, rank => textWidth(rank, TYPE.count)) ?? 0) / 2 + SPACE.edge);
  const widest = Math.ceil(max(terms, ({term}) => textWidth(term, TYPE.label)) ?? 0) + 1;
  const labelRoom = Math.min(widest, width * 0.22);
  const side = hundredth(SPACE.edge + labelRoom + SPACE.gap * 2 + half);
  const sides = {width, left: side, right: side};
  const plot = plotWidth({...sides, top: 0, bottom: 0});
  const step = texts.length < 2 ? 0 : plot / (texts.length - 1);
  const room = Math.min(step === 0 ? plot : step, side * 2) - SPACE.gap;
  const heads = texts.map(text => headOf(text, room));
  const lines = max(heads, ({length}) => length) ?? 1;
  const places = max(terms, term => max(term.places, ({place}) => place + 1)) ?? 1;
  return {
    ...{
      ...sides,
      top: hundredth(SPACE.edge + SPACE.leading * lines + SPACE.gap),
      bottom: BOTTOM,
      height: hundredth(PLACE * places),
    },
    columns: texts.map((_, i) => hundredth(step * i)),
    ...{heads, half, labelRoom},
  };
}

/** Title and words of a text over its column; where that is narrow a title may be parted at its hyphens. */
function headOf({title, words}: TextSize, room: number): readonly string[] {
  const setting = {size: TYPE.label, bold: true};
  const name = printable(title);
  const parted = textWidth(name, TYPE.label, true) <= room ? name : name.replaceAll(/[-_]/g, '$& ');
  const size = `${whole(words)} words`;
  const short = textWidth(size, TYPE.count) <= room ? size : whole(words);
  return [...fewLines(parted, {room, most: HEAD_LINES}, setting), fitted(short, room, {size: TYPE.count})];
}

/** The room of a label between two columns. */
export function roomBetween({columns, half, labelRoom}: BumpFrame): number {
  const step = (columns[1] ?? 0) - (columns[0] ?? 0);
  return Math.max(0, Math.min(labelRoom, step - half * 2 - SPACE.gap * 3 - mm(1)));
}
