import {max, min} from 'd3';
import {textWidth} from '../../base/text-width.ts';
import type {TextSize} from '../../model/table.ts';
import {axisTitle} from '../drawing/axis-title.ts';
import {fewLines} from '../drawing/few-lines.ts';
import {fitted} from '../drawing/fitted.ts';
import {drawingHeight, type Frame, hundredth, plotWidth, type Size} from '../drawing/frame.ts';
import {counted} from '../drawing/number-words.ts';
import {printable} from '../drawing/printable.ts';
import {wrapped} from '../drawing/wrapped.ts';
import {ROW, SPACE, TYPE, WIDEST_LABEL} from '../theme.ts';
import type {Matrix, MatrixPart} from './rows.ts';

/** Paper of a matrix. */
export interface MatrixFrame extends Frame {
  readonly height: number;
  /** Width and height of a cell. */
  readonly column: number;
  readonly row: number;
  /** What stands beside the rows; an empty one where there is no room for all. */
  readonly rowLabels: readonly string[];
  /** What stands over the columns: names, or numbers where names have no room. */
  readonly columnHeads: readonly (readonly string[])[];
  readonly earlierHeading: readonly string[];
  readonly laterHeading: readonly string[];
  /** Under the cells: what they show, then the names behind the numbers. */
  readonly unit: readonly string[];
  readonly names: readonly string[];
  /** Whether values are written in the cells. */
  readonly isWritten: boolean;
  readonly least: number;
  readonly most: number;
}

const HEAD_LINES = 2;
const HEADING_LINES = 2;

/** Paper that leaves room for the names of the parts; names of columns that have none are listed under the cells. */
export function matrixFrame(
  matrix: Matrix,
  [later, earlier]: readonly [TextSize, TextSize],
  {width, ...size}: Size & {readonly width: number},
): MatrixFrame {
  const sides = {width, left: leftOf(matrix.earlier, earlier, width), right: SPACE.edge};
  const plot = plotWidth({...sides, top: 0, bottom: 0});
  const column = plot / matrix.later.length;
  const heads = headsOf(matrix.later, column);
  const earlierHeading = earlierHeadingOf(earlier, sides.left - SPACE.edge - SPACE.gap);
  const laterHeading = headingOf(headingLine(later, '→'), plot);
  const unit = axisTitle(matrix.value.unit, sides);
  const names = wrapped(heads.names, width - SPACE.edge * 2, {size: TYPE.label}).filter(Boolean);
  const lines = max(heads.heads, ({length}) => length) ?? 1;
  const margins = {
    top: topFor(Math.max(earlierHeading.length, laterHeading.length + lines)),
    bottom: hundredth(SPACE.gap * 2 + SPACE.leading * (unit.length + names.length) + SPACE.edge),
  };
  const room = drawingHeight(size) - margins.top - margins.bottom;
  const row = hundredth(Math.max(1, Math.min(ROW.step, room / matrix.earlier.length) - 0.005));
  return {
    ...{...sides, ...margins, column, row, unit, names, earlierHeading, laterHeading},
    height: hundredth(row * matrix.earlier.length),
    rowLabels: rowLabels(matrix.earlier, {row, room: sides.left - SPACE.edge - SPACE.gap}),
    columnHeads: heads.heads,
    isWritten: isWritten(matrix, {column, row}),
    ...rangeOf(matrix),
  };
}

function topFor(lines: number): number {
  return hundredth(SPACE.edge + SPACE.leading * lines + SPACE.gap);
}

/** The values of the lightest and the darkest cell; shares begin at nothing. */
function rangeOf({cells, value}: Matrix): Pick<MatrixFrame, 'least' | 'most'> {
  const values = cells.flatMap(line => line.flatMap(cell => (cell === null ? [] : [cell])));
  return {least: value.name === 'reuse' ? 0 : (min(values) ?? 0), most: max(values) ?? 1};
}

/** Room for the names of the parts, and for that of their text with its words, a line each. */
function leftOf(parts: readonly MatrixPart[], text: TextSize, width: number): number {
  const names = parts.map(({title}) => textWidth(title, TYPE.label));
  const heading = headingLines(text).map(line => textWidth(line, TYPE.label, true));
  const widest = max([...names, ...heading]) ?? 0;
  return hundredth(SPACE.edge + Math.min(Math.ceil(widest) + 1, width * WIDEST_LABEL) + SPACE.gap);
}

/** A text and its words. An arrow says along which side its parts stand: two names side by side would read as one. */
function headingLine(text: TextSize, arrow: '↓' | '→'): string {
  return `${printable(text.title)}, ${sizeOf(text)}\u00a0${arrow}`;
}

/** The same on two lines, each for itself, with the arrow beside the name. */
function headingLines(text: TextSize): readonly [name: string, size: string] {
  return [`${printable(text.title)}\u00a0↓`, sizeOf(text)];
}

function sizeOf({words}: TextSize): string {
  return counted(words, 'word').replaceAll(' ', '\u00a0');
}

/** On one line where there is room. */
function earlierHeadingOf(text: TextSize, room: number): readonly string[] {
  const line = headingLine(text, '↓');
  return textWidth(line, TYPE.label, true) <= room ? [line] : headingOf(headingLines(text).join(' '), room);
}

function headingOf(line: string, room: number): readonly string[] {
  return fewLines(line, {room, most: HEADING_LINES}, {size: TYPE.label, bold: true});
}

/** Names where every one has room over its column, else numbers, with the names in one text to stand below. */
function headsOf(parts: readonly MatrixPart[], column: number) {
  const room = column - SPACE.gap;
  const named = parts.map(({title}) => wrapped(title, room, {size: TYPE.label}));
  const isRoom = named.every((lines, i) => lines.length <= HEAD_LINES && lines.join(' ') === parts[i]?.title);
  if (isRoom) return {heads: named, names: ''};
  const last = textWidth(String(parts.length), TYPE.label) + SPACE.edge;
  const every = Math.max(1, Math.ceil(last / column));
  const heads = parts.map((_, i) => (i % every === 0 ? [String(i + 1)] : []));
  const names = parts.map(({title}, i) => `${i + 1}\u00a0${title.replaceAll(' ', '\u00a0')}`);
  return {heads, names: `Columns: ${names.join(', ')}`};
}

/** A label a row, or one every few rows where rows are lower than letters. */
function rowLabels(
  parts: readonly MatrixPart[],
  {row, room}: {readonly row: number; readonly room: number},
): readonly string[] {
  const every = Math.max(1, Math.ceil((TYPE.label * 0.96) / row));
  return parts.map(({title}, i) => (i % every === 0 ? fitted(title, room, {size: TYPE.label}) : ''));
}

function isWritten(
  {cells, value}: Matrix,
  {column, row}: {readonly column: number; readonly row: number},
): boolean {
  const widest = max(cells, line =>
    max(line, cell => textWidth((cell ?? 0).toFixed(value.digits), TYPE.cell)),
  );
  return column >= (widest ?? 0) + SPACE.edge && row >= TYPE.cell * 0.98;
}
