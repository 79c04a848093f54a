import {max} from 'd3';
import {textWidth} from '../../base/text-width.ts';
import type {TextSize} from '../../model/table.ts';
import {axisTitle} from '../drawing/axis-title.ts';
import {fitted} from '../drawing/fitted.ts';
import {axisRoom, drawingHeight, type Frame, hundredth, type Size} from '../drawing/frame.ts';
import {counted, oneDecimal, whole} from '../drawing/number-words.ts';
import {printable} from '../drawing/printable.ts';
import {mm, ROW, SPACE, TYPE, WIDEST_LABEL} from '../theme.ts';
import {type ReusePassage, reusedWords} from './rows.ts';

/** A text as a bar. */
export interface ReuseRow {
  /** Index of the text in the table. */
  readonly text: number;
  readonly label: string;
  readonly words: number;
  /** Share of its words in any passage. */
  readonly share: string;
  /** Top of its bar. */
  readonly y: number;
}

/** Paper of a reuse map. */
export interface ReuseFrame extends Frame {
  readonly height: number;
  readonly rows: readonly ReuseRow[];
  /** The longest text, in words. */
  readonly words: number;
  readonly axis: readonly string[];
  /** The passages that have a number, with the line that names each. */
  readonly list: readonly string[];
  /** Whether numbers stand over the bars. */
  readonly isNumbered: boolean;
  /** Texts for which there was no room. */
  readonly missing: number;
  readonly bar: number;
}

const AXIS = 'Running words from the beginning';
export const SHARES = 'in common';
const NUMBERED = hundredth(ROW.thickness + SPACE.leading + SPACE.gap);

/** Paper with a row a text, those that have a passage in common first to be kept, and a line a numbered passage. */
export function reuseFrame(
  passages: readonly ReusePassage[],
  texts: readonly TextSize[],
  {width, top = 8, ...size}: Size & {readonly width: number; readonly top?: number | undefined},
): ReuseFrame {
  const reused = reusedWords(passages, texts.length);
  const labels = texts.map(({title}) => fitted(printable(title), width * WIDEST_LABEL, {size: TYPE.label}));
  const shares = texts.map(({words}, i) => `${oneDecimal((100 * (reused[i] ?? 0)) / (words || 1))} %`);
  const widest = (lines: readonly string[], size: number) => max(lines, line => textWidth(line, size)) ?? 0;
  const left = hundredth(SPACE.edge + widest(labels, TYPE.label) + SPACE.gap);
  const right = hundredth(SPACE.edge + widest([...shares, SHARES], TYPE.count) + SPACE.gap);
  const axis = axisTitle(AXIS, {width, left, right});
  const list = listOf(passages, Math.min(top, 20), width);
  const margins = {
    top: hundredth(SPACE.edge + SPACE.leading + SPACE.gap),
    bottom: hundredth(axisRoom(axis.length) + SPACE.gap + SPACE.leading * list.length),
  };
  const room = drawingHeight(size) - margins.top - margins.bottom;
  const kept = keptTexts(reused, Math.max(1, Math.floor(room / SPACE.leading)));
  const step = Math.min(mm(14), Math.max(SPACE.leading, room / kept.length) - 0.01);
  const over = step >= NUMBERED ? NUMBERED - ROW.thickness : 0;
  return {
    ...{width, left, right, ...margins, axis, list},
    ...{height: hundredth(step * kept.length), isNumbered: over > 0, bar: hundredth(barHeight(step))},
    missing: texts.length - kept.length,
    words: max(kept, i => texts[i]?.words ?? 0) || 1,
    rows: kept.map((i, k) => ({
      ...{text: i, label: labels[i] ?? '', words: texts[i]?.words ?? 0, share: shares[i] ?? ''},
      y: hundredth(step * k + (over > 0 ? over : (step - barHeight(step)) / 2)),
    })),
  };
}

/** Thickness of the bars: what rows leave, where they are low. */
function barHeight(step: number): number {
  return Math.min(ROW.thickness, step * 0.7);
}

/** "1  the words of the passage … (4 texts)", no wider than the paper. */
function listOf(passages: readonly ReusePassage[], top: number, width: number): readonly string[] {
  return passages.slice(0, top).map(({excerpt, places}, i) => {
    const where = ` (${counted(new Set(places.map(({text}) => text)).size, 'text')})`;
    const number = `${whole(i + 1)}\u00a0\u00a0`;
    const room = width - SPACE.edge * 2 - textWidth(number + where, TYPE.label);
    return `${number}${fitted(excerpt, room, {size: TYPE.label})}${where}`;
  });
}

/** Indexes of the texts that are drawn, in order: of too many, those without anything in common go first, then the last. */
function keptTexts(reused: readonly number[], most: number): readonly number[] {
  const all = [...reused.keys()];
  if (all.length <= most) return all;
  const shared = all.filter(i => (reused[i] ?? 0) > 0);
  return shared.slice(0, most);
}
