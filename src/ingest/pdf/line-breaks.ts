import {ITEM, type Line} from './page-lines.ts';

const NUMBERED = new RegExp(`^\\s*(?:${ITEM})\\s`, 'i');

/** What is usual in a PDF: by it a new paragraph is told from the next line. */
export interface Layout {
  /** Of the face in which most letters are set. */
  readonly size: number;
  /** From one line to the next, as a multiple of the size. */
  readonly leading: number;
}

/** The usual size and distance of lines. */
export function layoutOf(pages: readonly (readonly Line[])[]): Layout {
  const sizes = new Map<number, number>();
  const gaps: number[] = [];
  for (const lines of pages) {
    lines.forEach((line, i) => {
      const size = rounded(line.size);
      sizes.set(size, (sizes.get(size) ?? 0) + line.text.length);
      const next = lines[i + 1];
      if (next !== undefined && next.y < line.y && rounded(next.size) === size)
        gaps.push((line.y - next.y) / size);
    });
  }
  const [size = 10] = [...sizes].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0] ?? [];
  const rising = gaps.sort((a, b) => a - b);
  return {size, leading: rising[Math.floor(rising.length * 0.4)] ?? 1.2};
}

function rounded(size: number): number {
  return Math.round(size * 2) / 2;
}

/** A line in its column. */
export interface InColumn {
  readonly line: Line;
  /** Where the lines of its column begin and end. */
  readonly left: number;
  readonly right: number;
  /** The ones before and after it. */
  readonly above: Line | undefined;
  readonly below: Line | undefined;
}

/**
 * Whether a line begins a paragraph, rather than going on with the line before: another size of letters, a wider
 * gap above, the number of an item, a first line set in, or after a line that ends short with the end of a sentence.
 */
export function beginsParagraph(before: InColumn, here: InColumn, {leading}: Layout): boolean {
  const [above, line] = [before.line, here.line];
  if (Math.abs(above.size - line.size) > 0.08 * line.size) return true;
  const isSameColumn = line.y < above.y && line.left < above.right && above.left < line.right;
  if (isSameColumn && above.y - line.y > 1.3 * leading * line.size) return true;
  if (line.hang !== undefined) return true;
  if (isSameColumn && hangsBelow(above, line)) return false;
  const setIn = line.left - here.left;
  const isSetIn = setIn > 0.7 * line.size && setIn < 6 * line.size;
  const wasSetIn = (above.hang ?? above.left) - before.left;
  if (isSetIn && (Math.abs(setIn - wasSetIn) > 0.3 * line.size || isFirstOfItsOwn(before, here))) return true;
  const isSentence = /[.!?…:]["'”’)\]]*\d*$/.test(above.text.trimEnd());
  if (isSentence && (isShort(before) || (isSetIn && !isInBlock(before, here)))) return true;
  // At the head of a page or column no gap above a line tells.
  return !isSameColumn && (wouldHaveFit(before, line) || (isSentence && isLineOfItsOwn(here)));
}

/** Whether a line set in as the one before is the first of a paragraph: the next stands out, and the one before had room. */
function isFirstOfItsOwn(before: InColumn, {line, below}: InColumn): boolean {
  const standsOut = below !== undefined && below.y < line.y && line.left - below.left > 0.7 * line.size;
  return standsOut && wouldHaveFit(before, line);
}

/** Whether four lines below one another are set in alike, as in a quotation; in talk each is set in for itself. */
function isInBlock(before: InColumn, {line, below}: InColumn): boolean {
  const isLike = (other: Line | undefined) =>
    other !== undefined && Math.abs(other.left - line.left) < 0.3 * line.size;
  return isLike(before.above) && isLike(before.line) && isLike(below);
}

function isShort({line, left, right}: InColumn): boolean {
  return right - line.right > 0.12 * (right - left);
}

/** Whether the first word of a line would have had room at the end of the one before. */
function wouldHaveFit({line: above, right}: InColumn, {text, left, right: end}: Line): boolean {
  const word = /^\S+/.exec(text)?.[0] ?? '';
  const width = ((end - left) * (word.length + 1)) / Math.max(1, text.length);
  return right - above.right > 2 * width && right - above.right > 4 * above.size;
}

/** A short line that begins like a sentence and does not end like one, as headings do. */
function isLineOfItsOwn(here: InColumn): boolean {
  const text = here.line.text.trim();
  return isShort(here) && /^[\p{Lu}\d]/u.test(text) && /[\p{L}\d]$/u.test(text);
}

/** Whether a line goes on with an item of a list, set in below the words and not below the number. */
function hangsBelow(before: Line, line: Line): boolean {
  if (before.hang !== undefined) return Math.abs(line.left - before.hang) < 0.5 * line.size;
  const setIn = line.left - before.left;
  return (
    NUMBERED.test(before.text) &&
    !NUMBERED.test(line.text) &&
    setIn > 0.5 * line.size &&
    setIn < 3 * line.size
  );
}
