import type {Body} from '../body.ts';
import {isSubtitle, titlePage} from '../front-matter/title-page.ts';
import {isInCapitals} from '../in-capitals.ts';
import {capitalLines} from './capital-lines.ts';
import {type Heading, isUnnumbered} from './heading.ts';
import {headingsByForm} from './headings-by-form.ts';
import {listedTitles} from './listed-titles.ts';
import {markedHeading} from './marked-heading.ts';
import {titleLines} from './title-lines.ts';

/** A paragraph that the markup or its form calls a heading. */
export interface PlacedHeading extends Heading {
  /** 1 for the highest; of a heading by its form alone, Infinity. */
  readonly level: number;
  readonly isTitle?: boolean;
  /** It goes on with the heading before it. */
  readonly isSubtitle?: true;
}

/** Fewer lines between headings are signatures, or what ends a book. */
const FEWEST = 3;

type Found = readonly (PlacedHeading | undefined)[];

/**
 * The headings among paragraphs: by markup, and by form; a bare numeral counts only as the next of its sequence.
 *
 * Below a numbered heading that has no title, and before one, a short line without a stop is a heading too.
 */
export function headingsIn(body: Body): Found {
  const found = numberedAmong(body);
  if (found.every(heading => heading === undefined)) return titlesAmong(body);
  return body.isPlain === true ? withTitles(body, found) : found;
}

function numberedAmong({paragraphs, marks, notHeadings = []}: Body): Found {
  const marked = marks.filter(mark => mark?.kind === 'heading');
  const highest = marked.filter(mark => (mark?.level ?? 1) === 1);
  const hasTitle = highest.length === 1 && marked[0] === highest[0];
  const isFree = paragraphs.map((paragraph, i) => marks[i] === undefined && !notHeadings.includes(paragraph));
  const byForm = headingsByForm(paragraphs.map((paragraph, i) => (isFree[i] ? paragraph : '')));
  return paragraphs.map((paragraph, i): PlacedHeading | undefined => {
    const [mark, own] = [marks[i], byForm[i]];
    if (mark?.kind !== 'heading' || notHeadings.includes(paragraph))
      return own === undefined ? undefined : {...own, level: Number.POSITIVE_INFINITY};
    const level = mark.level ?? 1;
    return {...markedHeading(paragraph), level, isTitle: hasTitle && mark === highest[0]};
  });
}

function titlesAmong({paragraphs, notHeadings = []}: Body): Found {
  const listed = listedTitles(paragraphs);
  const titles = listed.size > 0 ? listed : titlesByForm(paragraphs);
  return paragraphs.map((paragraph, i): PlacedHeading | undefined => {
    if (!titles.has(i) || notHeadings.includes(paragraph)) return undefined;
    const heading = {...markedHeading(paragraph), level: 1};
    return listed.has(i) && titles.has(i - 1) ? {...heading, isSubtitle: true} : heading;
  });
}

function titlesByForm(paragraphs: readonly string[]): ReadonlySet<number> {
  const lines = titleLines(paragraphs);
  const page = lines.size === 0 ? 0 : titlePage(paragraphs).length; // its last line is the title of the first chapter
  return page < 2 ? lines : new Set([...lines, page - 1]);
}

/** The same with the titles of numbered headings, on lines of their own, and the lines that stand between two of them. */
function withTitles(body: Body, found: Found): Found {
  const {paragraphs, notHeadings = []} = body;
  const capitals = capitalLines(
    body,
    found.map(heading => heading !== undefined),
  );
  const lines = linesBetween(paragraphs, found);
  const between = new Set(lines.filter(i => lines.length >= FEWEST || found[i + 1]?.numeral === 1));
  return paragraphs.map((paragraph, i): PlacedHeading | undefined => {
    const [own, above] = [found[i], found[i - 1]];
    if (own !== undefined || notHeadings.includes(paragraph)) return own;
    const isAlone = isUnnumbered(paragraph) && /^(?:volume|part|book)-/.test(above?.id ?? '');
    const isBelow = above !== undefined && !isAlone && isBare(above, paragraphs[i - 1] ?? '');
    if (capitals.get(i) === 'subtitle') return {...titled(paragraph), isSubtitle: true};
    if (capitals.has(i)) return titled(paragraph);
    if (!isBelow && (isUnnumbered(paragraph) || between.has(i))) return titled(paragraph);
    if (!isBelow) return undefined;
    return isUnnumbered(paragraph) || isSubtitle(paragraph, paragraphs[i + 1])
      ? {...titled(paragraph), isSubtitle: true}
      : undefined;
  });
}

function titled(paragraph: string): PlacedHeading {
  return {...markedHeading(paragraph), level: Number.POSITIVE_INFINITY};
}

/** Which paragraphs stand between the end of a sentence and a numbered heading, without a stop. */
function linesBetween(paragraphs: readonly string[], found: Found): readonly number[] {
  return paragraphs.flatMap((paragraph, i) => {
    const [own, below] = [found[i], found[i + 1]];
    const isLine =
      own === undefined && below !== undefined && (below.numeral === undefined || isInCapitals(paragraph));
    if (!isLine || !/[.!?]$/.test(paragraphs[i - 1] ?? '') || /\.$|^[^"“]*["”]$/.test(paragraph)) return [];
    return isSubtitle(paragraph, paragraphs[i + 1]) ? [i] : [];
  });
}

/** Whether a heading is a number alone, with no title in its own line; its word may be misprinted by one letter more. */
function isBare({id}: PlacedHeading, paragraph: string): boolean {
  return paragraph.replace(/[\s.:—–-]+/g, '').length <= id.replace(/-/g, '').length + 1;
}
