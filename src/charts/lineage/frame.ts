import {max} from 'd3';
import {textWidth} from '../../base/text-width.ts';
import type {TextSize} from '../../model/table.ts';
import {fewLines} from '../drawing/few-lines.ts';
import {fitted} from '../drawing/fitted.ts';
import {drawingHeight, type Frame, hundredth, type Size} from '../drawing/frame.ts';
import {whole} from '../drawing/number-words.ts';
import {printable} from '../drawing/printable.ts';
import {mm, SPACE, TYPE} from '../theme.ts';
import type {Phrase, Wording} from './rows.ts';

/** A wording with its place: its label on one line, its band in the middle of the room below. */
export interface Lane extends Wording {
  readonly label: string;
  readonly edited: string;
  /** Where the label begins. */
  readonly x: number;
  /** Middle of the label's line, and of the band. */
  readonly labelAt: number;
  readonly middle: number;
}

/** A phrase with the lanes of its wordings. */
export interface Panel {
  readonly phrase: string;
  /** Middle of the line that names it. */
  readonly titleAt: number;
  readonly lanes: readonly Lane[];
  /** Wordings for which there was no room. */
  readonly left: number;
}

/** Paper of a lineage. */
export interface LineageFrame extends Frame {
  readonly height: number;
  readonly panels: readonly Panel[];
  /** Middle of each text's column. */
  readonly columns: readonly number[];
  /** Lines over each column: the title, the words. */
  readonly heads: readonly (readonly string[])[];
  /** Pixels of one occurrence per 10,000 words. */
  readonly scale: number;
  readonly most: number;
}

/** Width of the bar that stands for a text's occurrences, and the most height of a band. */
export const BAR = mm(2);
const BAND = mm(6);
const HEAD_LINES = 2;
const TITLE = hundredth(SPACE.leading * 1.6);
const LEAST_BAND = hundredth(TYPE.count * 1.05);

/** Room below: a line that says to what scale the bands are. */
export const SCALE_ROOM = hundredth(SPACE.gap + Math.max(SPACE.leading, BAND) + SPACE.edge);

/** Paper with a column a text and a lane a wording, as many as fit. */
export function lineageFrame(
  phrases: readonly Phrase[],
  texts: readonly TextSize[],
  {width, top: most = 8, ...size}: Size & {readonly width: number; readonly top?: number | undefined},
): LineageFrame {
  const rates = phrases.flatMap(({wordings}) =>
    wordings.flatMap(({attested}) => attested.map(({per10000}) => per10000)),
  );
  const highest = max(rates) || 1;
  const scale = BAND / highest;
  const step = (width - SPACE.edge * 2) / texts.length;
  const columns = texts.map((_, i) => hundredth(step * (i + 0.5)));
  const heads = texts.map(({title, words}) => [
    ...fewLines(printable(title), {room: step - SPACE.gap, most: HEAD_LINES}, {size: TYPE.label, bold: true}),
    fitted(`${whole(words)} words`, step - SPACE.gap, {size: TYPE.count}),
  ]);
  const lines = max(heads, ({length}) => length) ?? 1;
  const top = hundredth(SPACE.edge + SPACE.leading * lines + SPACE.gap);
  const room = drawingHeight(size) - top - SCALE_ROOM;
  const {panels, height} = stackedPanels(phrases, {scale, most, room, columns, plot: width - SPACE.edge * 2});
  return {
    ...{width, left: SPACE.edge, right: SPACE.edge, top, bottom: SCALE_ROOM},
    ...{height, panels, columns, heads, scale, most: highest},
  };
}

interface Stacking {
  readonly scale: number;
  readonly most: number;
  readonly room: number;
  readonly columns: readonly number[];
  readonly plot: number;
}

/** Phrase under phrase; each gets its share of the room, and the wordings that stand in most texts. */
function stackedPanels(phrases: readonly Phrase[], options: Stacking) {
  const panels: Panel[] = [];
  let y = 0;
  phrases.forEach(({phrase, wordings}, i) => {
    const share = (options.room - y) / (phrases.length - i);
    const lanes: Lane[] = [];
    const titleAt = hundredth(y + SPACE.leading / 2);
    const start = y;
    y += phrases.length === 1 ? 0 : TITLE;
    for (const wording of chosen(wordings, options.most)) {
      const own = laneHeight(wording, options.scale);
      if (lanes.length > 0 && y + own - start > share) break;
      lanes.push({
        ...wording,
        ...labelled(wording, options),
        labelAt: hundredth(y + SPACE.leading / 2),
        middle: hundredth(y + SPACE.leading + (own - SPACE.leading - SPACE.gap) / 2),
      });
      y += own;
    }
    panels.push({phrase, titleAt, lanes, left: wordings.length - lanes.length});
  });
  return {panels, height: hundredth(y)};
}

/** Those of most texts, then of most occurrences, up to so many; then in the order of their first attestation. */
function chosen(wordings: readonly Wording[], most: number): readonly Wording[] {
  const count = ({attested}: Wording) => attested.reduce((sum, each) => sum + each.count, 0);
  const indexed = [...wordings.entries()];
  return indexed
    .sort(([i, a], [k, b]) => b.attested.length - a.attested.length || count(b) - count(a) || i - k)
    .slice(0, most)
    .sort(([i, a], [k, b]) => firstOf(a) - firstOf(b) || i - k)
    .map(([, wording]) => wording);
}

function firstOf({attested}: Wording): number {
  return attested[0]?.text ?? 0;
}

function laneHeight({attested}: Wording, scale: number): number {
  const band = max(attested, ({per10000}) => per10000 * scale) ?? 0;
  return SPACE.leading + Math.max(band, LEAST_BAND) + SPACE.gap;
}

/** The wording over the bar of its first text, and what was edited after it; moved to the left where it would leave the paper. */
function labelled(wording: Wording, {columns, plot}: Stacking): Pick<Lane, 'label' | 'edited' | 'x'> {
  const edit = wording.edit === undefined || wording.edit.words === '' ? '' : `(${wording.edit.words})`;
  const label = fitted(wording.wording, plot, {size: TYPE.label});
  const width = textWidth(label, TYPE.label);
  const room = plot - width - SPACE.gap * 2;
  const edited = room < SPACE.gap * 8 ? '' : fitted(edit, room, {size: TYPE.count});
  const all = width + (edited === '' ? 0 : SPACE.gap * 2 + textWidth(edited, TYPE.count));
  const start = (columns[firstOf(wording)] ?? 0) - BAR / 2;
  return {label, edited, x: hundredth(Math.max(0, Math.min(start, plot - all - 1)))};
}
