import type {Line} from './page-lines.ts';

/** Which lines of a page are no text, and the number printed on it. */
export interface PageFurniture {
  readonly dropped: ReadonlySet<Line>;
  readonly label: string | undefined;
}

// Heads and feet are among the first or last two lines of a page.
const EDGE = 2;
// A head is shorter than a line of prose.
const LONGEST = 70;
const NUMBER = /^[\s\-–—[(]*(?:page |p\. ?)?(\d{1,4}|[ivxlc]{1,7})(?:\s*(?:of|\/)\s*\d+)?[\s\-–—\])]*$/i;

/**
 * Running heads, feet and page numbers: lines at the edge of a page whose words, digits aside, come again at the
 * edge of at least three pages (of two, where there are no more), and numbers alone that rise from page to page.
 */
export function runningHeads(pages: readonly (readonly Line[])[]): readonly PageFurniture[] {
  const edges = pages.map(edgeLines);
  const seen = new Map<string, Set<number>>();
  edges.forEach((lines, page) => {
    for (const line of lines) {
      const key = keyOf(line);
      seen.set(key, (seen.get(key) ?? new Set()).add(page));
    }
  });
  const least = Math.min(3, Math.max(2, pages.length));
  const first = firstNumber(edges);
  return edges.map((lines, page) => {
    const numbered = lines.find(line => first !== undefined && numberOf(line) === first + page);
    const repeated = lines.filter(
      line => !NUMBER.test(line.text) && (seen.get(keyOf(line))?.size ?? 0) >= least,
    );
    const dropped = new Set(numbered === undefined ? repeated : [...repeated, numbered]);
    const said = numbered?.text ?? repeated.find(line => /\d/.test(line.text))?.text;
    return {dropped, label: /\d+|^[ivxlc]+$/i.exec(said?.trim() ?? '')?.[0]};
  });
}

function edgeLines(lines: readonly Line[]): readonly Line[] {
  const down = lines.toSorted((a, b) => b.y - a.y);
  const rows = [...new Set(down.map(({y}) => Math.round(y)))];
  const kept = new Set([...rows.slice(0, EDGE), ...rows.slice(-EDGE)]);
  return down.filter(({y, text}) => kept.has(Math.round(y)) && text.trim().length <= LONGEST);
}

/** Words of a line without its numbers, and the size they are set in: a title is no head though it says the same. */
function keyOf({text, size}: Line): string {
  const words = text.toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, ' ').trim();
  return `${Math.round(size)} ${words}`;
}

function numberOf({text}: Line): number | undefined {
  const said = NUMBER.exec(text)?.[1];
  if (said === undefined) return undefined;
  return /^\d/.test(said) ? Number(said) : undefined;
}

/** The number of the first page, where numbers at the edge rise by one on at least two pages running or on most. */
function firstNumber(edges: readonly (readonly Line[])[]): number | undefined {
  const votes = new Map<number, number>();
  edges.forEach((lines, page) => {
    const starts = new Set(lines.flatMap(line => numberOf(line) ?? []).map(number => number - page));
    for (const start of starts) votes.set(start, (votes.get(start) ?? 0) + 1);
  });
  const [best] = [...votes].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return best !== undefined && best[1] >= Math.min(2, edges.length) && best[1] >= edges.length / 3
    ? best[0]
    : undefined;
}
