/** A line, or a part of one, on a page: its edges and its height above the foot, in points. */
export interface Placed {
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

const FEWEST_LINES = 4;

/** Lines of a page in reading order: down each column, columns from left to right, between lines across all. */
export function inReadingOrder<T extends Placed>(lines: readonly T[]): readonly T[] {
  const down = lines.toSorted((a, b) => b.y - a.y || a.left - b.left);
  const gutter = gutterOf(down);
  if (gutter === undefined) return down;
  const result: T[] = [];
  let band: T[] = [];
  const flush = () => {
    const [left, right] = halves(band, gutter);
    result.push(...inReadingOrder(left), ...inReadingOrder(right));
    band = [];
  };
  for (const line of down) {
    if (line.left < gutter && line.right > gutter + 1) {
      flush();
      result.push(line);
    } else band.push(line);
  }
  flush();
  return result;
}

/** Where columns end, from left to right; none where lines run across the page. */
export function guttersOf(lines: readonly Placed[]): readonly number[] {
  const gutter = gutterOf(lines);
  if (gutter === undefined) return [];
  const [left, right] = halves(lines, gutter);
  return [...guttersOf(left), gutter, ...guttersOf(right.filter(line => line.left > gutter + 1))];
}

function halves<T extends Placed>(
  lines: readonly T[],
  gutter: number,
): readonly [readonly T[], readonly T[]] {
  return [lines.filter(({right}) => right <= gutter + 1), lines.filter(({right}) => right > gutter + 1)];
}

/** Where no line of two columns stands: with some lines on each side, side by side, and few that cross. */
function gutterOf(lines: readonly Placed[]): number | undefined {
  const rights = Float64Array.from(lines, ({right}) => right).sort();
  const lefts = Float64Array.from(lines, ({left}) => left).sort();
  let [best, fewest]: [number | undefined, number] = [undefined, lines.length / 4];
  let [onLeft, notOnRight] = [0, 0];
  for (const at of rights) {
    while (onLeft < rights.length && (rights[onLeft] as number) <= at + 1) onLeft++;
    while (notOnRight < lefts.length && (lefts[notOnRight] as number) <= at + 1) notOnRight++;
    const crossing = notOnRight - onLeft;
    if (Math.min(onLeft, lines.length - notOnRight) < FEWEST_LINES || crossing >= fewest) continue;
    if (besides(lines, at) >= FEWEST_LINES) [best, fewest] = [at, crossing];
  }
  return best;
}

/** How many lines on the right of a gutter have lines on the left at their height. */
function besides(lines: readonly Placed[], gutter: number): number {
  let [top, bottom] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const {right, y} of lines) {
    if (right <= gutter + 1) [top, bottom] = [Math.max(top, y), Math.min(bottom, y)];
  }
  return lines.filter(({left, y, size}) => left > gutter + 1 && y <= top + size && y >= bottom - size).length;
}
