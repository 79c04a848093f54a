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
const NUMBER = /^[\s\-–—[(]*(?:page |p\. ?)?(\d{1,4})(?:\s*(?:of|\/)\s*\d+)?[\s\-–—\])]*$/i;

/**
 * Running heads, feet and page numbers: lines at the edge of a page that come again at the edge of at least three
 * pages (of two, where there are no more), word for word but for a number that rises with the pages; and numbers
 * alone that do. "Article 2" at the head of one page and "Article 10" at the foot of another are headings.
 */
export function runningHeads(pages: readonly (readonly Line[])[]): readonly PageFurniture[] {
  const edges = pages.map(edgeLines);
  const seen = new Map<string, Set<number>>();
  edges.forEach((lines, page) => {
    for (const {key} of lines.flatMap(line => wordings(line, page))) {
      seen.set(key, (seen.get(key) ?? new Set()).add(page));
    }
  });
  const least = Math.min(3, Math.max(2, pages.length));
  const first = firstNumber(edges);
  return edges.map((lines, page) => {
    const numbered = lines.find(line => first !== undefined && numberOf(line) === first + page);
    const repeated = lines.flatMap(line =>
      wordings(line, page)
        .filter(({key}) => (seen.get(key)?.size ?? 0) >= least)
        .map(({number}) => ({line, number})),
    );
    const dropped = new Set(repeated.map(({line}) => line));
    if (numbered !== undefined) dropped.add(numbered);
    const risen = repeated.find(({number}) => number !== undefined)?.number;
    return {dropped, label: numbered === undefined ? risen : /\d+/.exec(numbered.text)?.[0]};
  });
}

function edgeLines(lines: readonly Line[]): readonly Line[] {
  const down = lines.toSorted((a, b) => b.y - a.y);
  const rows = [...new Set(down.map(({y}) => Math.round(y)))];
  const kept = new Set([...rows.slice(0, EDGE), ...rows.slice(-EDGE)]);
  return down.filter(({y, text}) => kept.has(Math.round(y)) && text.trim().length <= LONGEST);
}

interface Wording {
  readonly key: string;
  /** The one that rises with the pages. */
  readonly number?: string;
}

/**
 * What a line says and in what size, since a title is no head though it says the same; and the same with one of its
 * numbers told from the number of the page, as in "Peace 12" and "Peace 13".
 */
function wordings({text, size}: Line, page: number): readonly Wording[] {
  const words = `${text.toLowerCase().replace(/\s+/g, ' ').trim()} in ${Math.round(size)}`;
  const risen = Array.from(words.matchAll(/\d+(?!$)/g), ({0: number, index}) => {
    const [before, after] = [words.slice(0, index), words.slice(index + number.length)];
    return {key: `${before}page+${Number(number) - page}${after}`, number};
  });
  return [{key: words}, ...risen];
}

function numberOf({text}: Line): number | undefined {
  const said = NUMBER.exec(text)?.[1];
  return said === undefined ? undefined : Number(said);
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
