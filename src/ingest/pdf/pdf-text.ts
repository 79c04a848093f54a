import {type TextBuilder, textBuilder} from '../markup/text-builder.ts';
import {beginsParagraph, type InColumn, type Layout, layoutOf} from './line-breaks.ts';
import {type Line, pageLines} from './page-lines.ts';
import {pageNotes} from './page-notes.ts';
import type {PdfPage} from './pdf-pages.ts';
import {type PageFurniture, runningHeads} from './running-heads.ts';

/** A page of a PDF with its lines in reading order, and where each begins in the source text. */
interface Page extends PageFurniture {
  readonly lines: readonly Line[];
  readonly starts: ReadonlyMap<Line, number>;
}

/**
 * The lines of a PDF as one source, pages parted by form feeds, walked into a builder: running heads out, lines
 * joined to paragraphs, footnotes after the text, large letters as headings.
 */
export function pdfText(pages: readonly PdfPage[]): {readonly source: string; readonly builder: TextBuilder} {
  const lines = pages.map(({pieces}) => pageLines(pieces));
  const furniture = runningHeads(lines);
  let source = '';
  const placed = lines.map((lines, i): Page => {
    const starts = new Map<Line, number>();
    if (i > 0) source += '\f';
    for (const line of lines) {
      starts.set(line, source.length);
      source += `${line.text}\n`;
    }
    return {...(furniture[i] as PageFurniture), lines, starts};
  });
  const builder = textBuilder(source, 'pdf-layout');
  const layout = layoutOf(placed.map(({lines, dropped}) => lines.filter(line => !dropped.has(line))));
  const walk: Walk = {builder, layout, levels: headingLevels(placed, layout), before: undefined};
  placed.forEach((page, i) => {
    writePage(page, i, walk);
  });
  if (walk.before !== undefined) closeHeading(walk.before.line, walk);
  return {source, builder};
}

/** How far lines of a column are set in; what begins further away stands across columns. */
const DEEPEST = 8;

interface Walk {
  readonly builder: TextBuilder;
  readonly layout: Layout;
  /** Of each size of letters above the usual one: 1 for the largest. */
  readonly levels: ReadonlyMap<number, number>;
  /** The last line of running text. */
  before: InColumn | undefined;
}

function writePage(page: Page, index: number, walk: Walk): void {
  const kept = page.lines.filter(line => !page.dropped.has(line));
  const notes = pageNotes(kept, walk.layout.size);
  const aside = new Set(notes.flat());
  walk.builder.page(page.label ?? String(index + 1));
  const running = kept.filter(line => !aside.has(line));
  running.forEach((line, i) => {
    writeLine({...inColumn(line, running), above: running[i - 1], below: running[i + 1]}, page, walk);
  });
  for (const note of notes) writeNote(note, page, walk.builder);
}

/** A footnote, its number or mark taken for its label. */
function writeNote(note: readonly Line[], page: Page, builder: TextBuilder): void {
  const [mark = '', label = ''] = /^\s*(\d{1,3}|[*†‡§]+)[.)]?\s*/.exec(note[0]?.text ?? '') ?? [];
  builder.openAside({kind: 'note', ...(label === '' ? {} : {label})});
  note.forEach((line, i) => {
    words(line, page, {builder, from: i === 0 ? mark.length : 0});
    builder.part('\n');
  });
  builder.closeAside();
}

function writeLine(here: InColumn, page: Page, walk: Walk): void {
  const {builder, layout, levels, before} = walk;
  if (before === undefined || beginsParagraph(before, here, layout)) {
    if (before !== undefined) closeHeading(before.line, walk);
    builder.part('\n\n');
    const level = levels.get(sizeOf(here.line));
    if (level !== undefined) builder.open({kind: 'heading', level});
  } else builder.part('\n');
  words(here.line, page, {builder, from: 0});
  walk.before = here;
}

function closeHeading(line: Line, {builder, levels}: Walk): void {
  if (levels.has(sizeOf(line))) builder.close();
}

/** A line from a place in it, without the marks of notes that stand raised. */
function words(line: Line, {starts}: Page, options: {builder: TextBuilder; from: number}): void {
  const start = starts.get(line) ?? 0;
  let {from} = options;
  for (const mark of line.raised.filter(({start}) => start >= options.from)) {
    options.builder.text(start + from, start + mark.start);
    from = mark.end;
  }
  options.builder.text(start + from, start + line.text.length);
}

/** A line between the edges of its column: of the lines on its page that stand over or under it. */
function inColumn(line: Line, lines: readonly Line[]): Omit<InColumn, 'above' | 'below'> {
  const column = lines.filter(
    ({left, right}) =>
      left < line.right && line.left < right && Math.abs(left - line.left) < DEEPEST * line.size,
  );
  const lefts = column.map(({left}) => left).sort((a, b) => a - b);
  const rights = column.map(({right}) => right).sort((a, b) => a - b);
  return {
    line,
    left: lefts[Math.floor(lefts.length * 0.05)] ?? line.left,
    right: rights[Math.floor(rights.length * 0.75)] ?? line.right,
  };
}

function sizeOf({size}: Line): number {
  return Math.round(size * 2) / 2;
}

/** Sizes well above the usual, the largest first, unless much of the text is set in them. */
function headingLevels(pages: readonly Page[], {size}: Layout): ReadonlyMap<number, number> {
  const letters = new Map<number, number>();
  let all = 0;
  for (const line of pages.flatMap(({lines, dropped}) => lines.filter(line => !dropped.has(line)))) {
    all += line.text.length;
    letters.set(sizeOf(line), (letters.get(sizeOf(line)) ?? 0) + line.text.length);
  }
  const large = [...letters].filter(([at, count]) => at > 1.12 * size && count < all / 5).map(([at]) => at);
  return new Map(large.sort((a, b) => b - a).map((at, i) => [at, Math.min(6, i + 1)]));
}
