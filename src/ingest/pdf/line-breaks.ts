import type {Line} from './page-lines.ts';

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

/** Where the lines around a line begin and end: the edges of its column. */
export interface Edges {
  readonly left: number;
  readonly right: number;
}

/**
 * Whether a line begins a paragraph, rather than going on with the line before: another size of letters, a wider
 * gap above, a first line set in, or after a line that ends short with the end of a sentence.
 */
export function beginsParagraph(
  before: Line,
  line: Line,
  options: Layout & {readonly edges: Edges},
): boolean {
  const {leading, edges} = options;
  if (Math.abs(before.size - line.size) > 0.08 * line.size) return true;
  const isSameColumn = line.y < before.y && line.left < before.right && before.left < line.right;
  if (isSameColumn && before.y - line.y > 1.3 * leading * line.size) return true;
  const inset = (left: number) => left - edges.left > 0.7 * line.size;
  const isSetIn = inset(line.left) && line.left - edges.left < 6 * line.size;
  if (isSetIn && !(isSameColumn && Math.abs(line.left - before.left) < 0.3 * line.size)) return true;
  const isShort = edges.right - before.right > 0.12 * (edges.right - edges.left);
  return isShort && /[.!?…:]["'”’)\]]*\d*$/.test(before.text.trimEnd());
}
