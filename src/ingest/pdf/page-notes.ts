import type {Line} from './page-lines.ts';

/**
 * The footnotes of a page: lines at the foot of its columns in smaller letters, from the first that begins with a number
 * or a mark; and lines in any letters that begin with a raised mark which stands in the text above.
 *
 * Each note is its lines, in order. None where all letters of the page are small.
 */
export function pageNotes(lines: readonly Line[], size: number): readonly (readonly Line[])[] {
  const isSmall = (line: Line) => line.size < 0.92 * size;
  if (lines.every(isSmall)) return [];
  const referred = new Set(
    lines.flatMap(line => line.raised.filter(({start}) => start > 0).map(mark => markOf(line, mark))),
  );
  const isNote = (line: Line) =>
    line.raised.some(mark => mark.start === 0 && referred.has(markOf(line, mark)));
  return columnsOf(lines).flatMap(column => {
    const text = column.findLastIndex(line => !isSmall(line));
    const marked = column.findIndex(isNote);
    const small = column.slice(text + 1).findIndex(begins);
    const first = Math.min(marked < 0 ? column.length : marked, small < 0 ? column.length : text + 1 + small);
    return notesIn(column.slice(first), isNote);
  });
}

/** Lines down to the foot of a column each: the next begins higher on the page. */
function columnsOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const columns: Line[][] = [];
  for (const line of lines) {
    const above = columns.at(-1)?.at(-1);
    if (above === undefined || line.y > above.y) columns.push([line]);
    else columns.at(-1)?.push(line);
  }
  return columns;
}

function notesIn(foot: readonly Line[], isNote: (line: Line) => boolean): readonly (readonly Line[])[] {
  const notes: Line[][] = [];
  for (const line of foot) {
    if (notes.length === 0 || begins(line) || isNote(line)) notes.push([line]);
    else notes.at(-1)?.push(line);
  }
  return notes;
}

function begins({text}: Line): boolean {
  return /^\s*(?:\d{1,3}[.)]?\s*\p{L}|[*†‡§])/u.test(text);
}

function markOf({text}: Line, {start, end}: {readonly start: number; readonly end: number}): string {
  return text.slice(start, end).trim();
}
