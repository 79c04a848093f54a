import type {Line} from './page-lines.ts';

/**
 * The footnotes of a page: lines at its foot in smaller letters, from the first that begins with a number or a mark.
 *
 * Each note is its lines, in order. None where all letters of the page are small.
 */
export function pageNotes(lines: readonly Line[], size: number): readonly (readonly Line[])[] {
  const isSmall = (line: Line) => line.size < 0.92 * size;
  if (lines.every(isSmall)) return [];
  const foot = lines.slice(lines.findLastIndex(line => !isSmall(line)) + 1);
  const begins = ({text}: Line) => /^\s*(?:\d{1,3}[.)]?\s*\p{L}|[*†‡§])/u.test(text);
  const notes: Line[][] = [];
  for (const line of foot.slice(Math.max(0, foot.findIndex(begins)))) {
    if (begins(line) || notes.length === 0) notes.push([line]);
    else notes.at(-1)?.push(line);
  }
  return notes[0]?.[0] !== undefined && begins(notes[0][0]) ? notes : [];
}
