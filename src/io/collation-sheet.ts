import {textWidth} from '../base/text-width.ts';
import type {EditKind} from '../model/alignment.ts';
import type {Collation} from '../model/collation.ts';
import {formatCount} from '../render/format-count.ts';
import type {LineRun} from './collation-lines.ts';
import {collected} from './collected.ts';
import {FONTS} from './fonts.ts';

/** A4 pages of two columns that fill from the top; lengths in points. */
export interface CollationSheet {
  readonly columnWidth: number;
  /** Goes on a new page when less than this is left. */
  need(height: number): void;
  /** A thin rule over the whole width. */
  rule(): void;
  /** What happened, in the margin beside the next line. */
  label(text: string, isLoud: boolean): void;
  /** A small line in each column. */
  small(texts: readonly [string, string]): void;
  /** A line of text in each column. */
  line(runs: readonly [readonly LineRun[], readonly LineRun[]], facts: {size: number; leading: number}): void;
  skip(height: number): void;
  done(): Promise<Uint8Array>;
}

const [PAGE_WIDTH, PAGE_HEIGHT] = [595.28, 841.89];
const LEFT = 40;
const RIGHT = 40;
const TOP = 60;
const BOTTOM = 52;
const LABEL = 46;
const GUTTER = 18;
const COLUMN = (PAGE_WIDTH - LEFT - RIGHT - LABEL - GUTTER) / 2;
const COLUMNS = [LEFT + LABEL, LEFT + LABEL + COLUMN + GUTTER] as const;
const QUIET = '#625e57';
const INK = '#1d1c1a';
const KEY = [
  ['left out', 'deleted'],
  ['put in', 'inserted'],
  ['put for one another', 'substituted'],
  ['at another place', 'transposed'],
] as const;
const MARKS: {readonly [kind in EditKind]: string} = {
  inserted: '#0f6d4f',
  deleted: '#a5421b',
  substituted: '#625e57',
  transposed: '#5a4a9c',
  kept: INK,
};

type Pdf = PDFKit.PDFDocument;

interface Pen {
  readonly page: Pdf;
  readonly collation: Collation;
  y: number;
  number: number;
}

/** An empty sheet with the title, the key of marks, and the texts' names over the columns. */
export async function collationSheet(collation: Collation): Promise<CollationSheet> {
  const {default: PDFDocument} = await import('pdfkit');
  const never = new Date(0);
  const made = {Creator: 'phraseshift', Producer: 'phraseshift', CreationDate: never, ModDate: never};
  const info = {Title: collation.title, ...made};
  const page = new PDFDocument({size: 'A4', margin: 0, info, lang: 'en', displayTitle: true});
  for (const [weight, file] of Object.entries(FONTS)) page.registerFont(weight, file);
  const bytes = collected(page);
  const pen: Pen = {page, collation, y: TOP, number: 1};
  titled(pen);
  furniture(pen);
  return sheetOf(pen, () => {
    page.end();
    return bytes;
  });
}

function sheetOf(pen: Pen, done: () => Promise<Uint8Array>): CollationSheet {
  return {
    columnWidth: COLUMN,
    done,
    need(height) {
      if (pen.y + height <= PAGE_HEIGHT - BOTTOM) return;
      pen.page.addPage();
      Object.assign(pen, {y: TOP, number: pen.number + 1});
      furniture(pen);
    },
    rule() {
      stroke(pen, {from: LEFT, to: PAGE_WIDTH - RIGHT, y: pen.y, width: 0.3, color: '#b9b4a9'});
      pen.y += 4;
    },
    label(text, isLoud) {
      pen.page
        .font(isLoud ? 'bold' : 'regular')
        .fontSize(6.5)
        .fillColor(isLoud ? INK : QUIET);
      pen.page.text(text, LEFT, pen.y + 0.5, {width: LABEL - 6, lineGap: 0.5});
    },
    small(texts) {
      pen.page.font('regular').fontSize(6.5).fillColor(QUIET);
      texts.forEach((text, side) => {
        pen.page.text(text, COLUMNS[side as 0 | 1], pen.y, {lineBreak: false});
      });
      pen.y += 9.5;
    },
    line(runs, {size, leading}) {
      runs.forEach((line, side) => {
        for (const run of line) drawRun(pen, run, {left: COLUMNS[side as 0 | 1], size});
      });
      pen.y += leading;
    },
    skip(height) {
      pen.y += height;
    },
  };
}

function drawRun(
  pen: Pen,
  {text, kind, x, width}: LineRun,
  {left, size}: {left: number; size: number},
): void {
  const from = left + x;
  pen.page.font('regular').fontSize(size).fillColor(INK);
  let at = from;
  for (const word of text.split(' ')) {
    pen.page.text(word, at, pen.y, {lineBreak: false});
    at += textWidth(`${word} `, size);
  }
  if (kind === 'kept') return;
  const line = {from, to: from + width, color: MARKS[kind], width: 0.7};
  const below = pen.y + size * 1.13;
  if (kind === 'deleted') stroke(pen, {...line, y: pen.y + size * 0.62});
  else stroke(pen, {...line, y: below, ...(kind === 'substituted' ? {dash: 1.4} : {})});
  if (kind === 'transposed') stroke(pen, {...line, y: below + 1.5});
}

interface Stroke {
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly width: number;
  readonly color: string;
  readonly dash?: number;
}

function stroke({page}: Pen, {from, to, y, width, color, dash}: Stroke): void {
  page.save().lineWidth(width).strokeColor(color);
  if (dash !== undefined) page.dash(dash, {space: dash});
  page.moveTo(from, y).lineTo(to, y).stroke().restore();
}

/** Title and key of marks, on the first page. */
function titled(pen: Pen): void {
  const {page, collation} = pen;
  page
    .font('regular')
    .fontSize(17)
    .fillColor(INK)
    .text(collation.title, LEFT, 46, {width: PAGE_WIDTH - LEFT - RIGHT});
  pen.y = page.y + 9;
  let x = 0;
  for (const [text, kind] of KEY) {
    const width = textWidth(text, 8);
    drawRun(pen, {text, kind, x, width}, {left: LEFT, size: 8});
    x += width + 16;
  }
  pen.y += 42;
}

/** Names over the columns, and the number of the page. */
function furniture(pen: Pen): void {
  const {page, collation} = pen;
  page.font('bold').fontSize(8).fillColor(INK);
  [collation.earlier, collation.later].forEach(({title, words}, side) => {
    page.text(`${title}, ${formatCount(words)} words`, COLUMNS[side as 0 | 1], pen.y - 16, {
      lineBreak: false,
    });
  });
  stroke(pen, {from: LEFT, to: PAGE_WIDTH - RIGHT, y: pen.y - 4, width: 0.9, color: INK});
  page.font('regular').fontSize(7).fillColor(QUIET);
  page.text(String(pen.number), LEFT, PAGE_HEIGHT - 34, {
    width: PAGE_WIDTH - LEFT - RIGHT,
    align: 'center',
    lineBreak: false,
  });
}
