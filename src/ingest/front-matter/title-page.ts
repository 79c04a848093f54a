import {headingOf, isHeading} from '../headings/heading.ts';
import {isTitleCase} from '../headings/title-lines.ts';
import {isInCapitals} from '../in-capitals.ts';
import {isAuthorAbove} from './author-line.ts';
import {contentsEntries} from './contents-entries.ts';
import {frontMatterEnd} from './front-matter.ts';

const LONGEST = 90;
const MOST_WORDS = 14;
const LONGEST_CAPITALS = 300;
/** Lines of a title page before the text, at most. */
const MOST_LINES = 30;
/** Characters. In a shorter text no line stands out. */
const SHORTEST_TEXT = 1000;
const SOURCE =
  /^(?:<?https?:\/\/\S+>?$|(?:source|written|(?:first )?published|publisher|translat|transcri|html|proofread|copyright|public domain)[^:.]{0,40}:)/i;
const CONTENTS =
  /^(?:table of )?contents(?: page| of (?:the )?(?:\S+ )?(?:vol|volume|part|book)\b[^\n]{0,12})?[.:]?(?:\n|$)/i;
const BY = /^[Bb][Yy](?:\s+["“'‘]?\p{Lu}[^\n]{0,60})?$/u;
const INITIALS = /^(?:\p{Lu}\.[ ]?)+$/u;
const OF_YEAR = /^[\p{Lu}(][^.!?\n]{0,60}\b1[4-9]\d\d\)?\s?\.?$/u;
const DEDICATION = /^dedication[.:]?$/i;
/** Characters of the matter before a table of contents: of a paragraph, and of all. */
const LONGEST_BEFORE = 600;
const MOST_BEFORE = 3000;

/** What stands before a text in the paragraphs at its head, and which of them is its title. */
export interface TitlePage {
  readonly length: number;
  readonly title: number;
}

const NONE: TitlePage = {length: 0, title: 0};

/**
 * The title of a text without mark-up, and what stands on a title page below it: author, edition, source, dedication, a
 * table of contents, an epigraph; the author may stand above. Where the title comes again before the text, all up to there.
 * Nothing where the text begins at once.
 *
 * Title lines are short and end without a stop, unless they are in capitals; they end at the first heading, and at prose.
 */
export function titlePage(paragraphs: readonly string[]): TitlePage {
  if (!isLong(paragraphs)) return NONE;
  let lines = 0;
  while (lines < MOST_LINES && isTitleLine(paragraphs, lines)) lines++;
  const isHeaded = isHeading(paragraphs[lines] ?? '');
  while (lines > 0 && !isHeaded && /[,:;]$/.test(paragraphs[lines - 1] ?? '')) lines--; // a salutation
  if (lines === 0 && !isContents(paragraphs[0] ?? '')) return NONE;
  const again = titleAgain(paragraphs);
  if (again > 0) {
    const end = isByLine(paragraphs[again + 1] ?? '') ? again + 2 : again + 1;
    return {length: withFrontMatter(paragraphs, end), title: again};
  }
  const contents = contentsNear(paragraphs, lines);
  const length = withFrontMatter(paragraphs, contents < 0 ? lines : contentsEnd(paragraphs, contents));
  const isBelow = lines > 1 && !paragraphs.slice(0, lines).some(isByLine) && isAuthorAbove(paragraphs);
  return length < paragraphs.length ? {length, title: isBelow ? 1 : 0} : NONE;
}

/** A dedication under that name is an aside of its own, and so are contents. */
function withFrontMatter(paragraphs: readonly string[], end: number): number {
  const below = paragraphs[end] ?? '';
  return isDedication(below) || isContents(below) ? end : frontMatterEnd(paragraphs, end);
}

/** Whether a paragraph is a table of contents or the line above one. */
export function isContents(paragraph: string): boolean {
  return CONTENTS.test(paragraph);
}

/** The line above a dedication. */
export function isDedication(line: string): boolean {
  return DEDICATION.test(line);
}

/** `by Anthony Trollope`, or `BY` alone above the name. */
export function isByLine(line: string): boolean {
  return BY.test(line);
}

/** Whether two lines are the same title: the same words of four letters or more. */
export function isSameTitle(line: string, title: string): boolean {
  if (line.length > 2 * LONGEST || title.length > 2 * LONGEST) return false;
  const words = longWords(title);
  return words !== '' && longWords(line) === words;
}

/** Where the table of contents begins, with little and no heading before it: what stands there belongs to the title page. */
function contentsNear(paragraphs: readonly string[], from: number): number {
  let length = 0;
  for (let i = from; i < from + MOST_LINES; i++) {
    const paragraph = paragraphs[i] ?? '';
    if (isContents(paragraph)) return i;
    length += paragraph.length;
    const isOver = paragraph.length > LONGEST_BEFORE || length > MOST_BEFORE;
    if (isOver || isHeading(paragraph) || DEDICATION.test(paragraph)) return -1;
  }
  return -1;
}

/** Where the first line comes again, the same but for its capitals and little words, before the first heading; else 0. */
function titleAgain(paragraphs: readonly string[]): number {
  const title = longWords(paragraphs[0] ?? '');
  if (!title.includes(' ')) return 0;
  const end = paragraphs.findIndex((paragraph, i) => i === MOST_LINES || isHeading(paragraph));
  const head = paragraphs.slice(1, end < 0 ? MOST_LINES : end);
  return head.findIndex(paragraph => paragraph.length <= 2 * LONGEST && longWords(paragraph) === title) + 1;
}

function longWords(paragraph: string): string {
  return (paragraph.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []).join(' ');
}

function isLong(paragraphs: readonly string[]): boolean {
  let length = 0;
  for (const paragraph of paragraphs) {
    length += paragraph.length;
    if (length > SHORTEST_TEXT) return true;
  }
  return false;
}

/** Words without a sentence: no heading, no item of a list; below the title, whence and by whom the text is. */
function isTitleLine(paragraphs: readonly string[], at: number): boolean {
  const paragraph = paragraphs[at];
  if (paragraph === undefined || isContents(paragraph) || isHeading(paragraph) || DEDICATION.test(paragraph))
    return false;
  if (/^\d{1,3}\.?$/.test(paragraph)) return false;
  if (isInCapitals(paragraph) && isShort(paragraph, {characters: 2 * LONGEST, words: 2 * MOST_WORDS}))
    return true;
  if (at > 0 && (SOURCE.test(paragraph) || isOfAuthor(paragraph, paragraphs[at - 1] ?? ''))) return true;
  if (at > 0 && (INITIALS.test(paragraph) || OF_YEAR.test(paragraph))) return true;
  if (
    at === 0 &&
    isByLine(paragraphs[1] ?? '') &&
    isShort(paragraph, {characters: LONGEST, words: MOST_WORDS})
  )
    return true;
  const goesOn = at > 0 && !/[.,;:!?]["”’']?$/.test(paragraphs[at - 1] ?? '');
  const line = goesOn ? paragraph.replace(/^\p{Ll}/u, letter => letter.toUpperCase()) : paragraph;
  return isShort(line, {characters: LONGEST, words: MOST_WORDS}) && !/[.,;:!?]["”’']?$/.test(line);
}

/** `by` with the name, `Author of` with other works, and more of these. */
function isOfAuthor(paragraph: string, before: string): boolean {
  if (paragraph.length > 4 * LONGEST) return false;
  if (isByLine(paragraph) || /^(?:the )?authors? of\b/i.test(paragraph)) return true;
  return /^(?:the )?authors? of\b|^[“"].*[”"],?$/i.test(before) && /^[“"]/.test(paragraph);
}

/** Words in a line or two that may be part of a title: they begin with a capital, a number or a mark. */
function isShort(paragraph: string, most: {readonly characters: number; readonly words: number}): boolean {
  if (paragraph.length > most.characters || /^\p{Ll}/u.test(paragraph.replace(/^by\b/i, ''))) return false;
  return paragraph.split(/\s+/).length <= most.words && /[\p{L}\p{N}]/u.test(paragraph);
}

/** Index after a table of contents: it ends at the heading that it has named already, or at prose and the headings of that. */
export function contentsEnd(paragraphs: readonly string[], from: number): number {
  if (/\n/.test(paragraphs[from] ?? '')) return from + 1;
  const seen = new Set<string>();
  for (let i = from + 1; i < paragraphs.length; i++) {
    const paragraph = paragraphs[i] ?? '';
    const heading = headingOf(paragraph);
    const own = heading === undefined ? contentsEntries(paragraph) : [heading.id];
    const isAgain = own.length === 1 && seen.has(own[0] ?? '');
    if (heading !== undefined && isAgain) return i;
    if (isAgain || !isEntry(paragraph)) return headed(paragraphs, i, from);
    for (const entry of own) seen.add(entry);
  }
  return from;
}

/** Lines of a list, one or many: in capitals, or short ones that do not end as a sentence does. */
function isEntry(paragraph: string): boolean {
  if (isInCapitals(paragraph)) return true;
  const lines = paragraph.split('\n').length;
  return (
    paragraph.length <= (lines > 2 ? 45 * lines : 2 * LONGEST) &&
    !/\p{Ll}["”’']?[.!?]["”’']?$/u.test(paragraph)
  );
}

/** Where the headings right before a paragraph begin. */
function headed(paragraphs: readonly string[], at: number, from: number): number {
  let first = at;
  while (first > from + 1 && first > at - 5) {
    const [above, twoAbove] = [paragraphs[first - 1] ?? '', paragraphs[first - 2] ?? ''];
    if (headingOf(above) !== undefined) first--;
    else if (headingOf(twoAbove) !== undefined && isSubtitle(above, paragraphs[first])) first -= 2;
    else break;
  }
  return Math.max(first, from + 1);
}

/**
 * Whether a paragraph below a numbered heading is its title: a short line without a stop, one in quotation marks, or up to
 * 300 characters in capitals. The first word of a sentence, set in capitals on a line of its own, is none.
 */
export function isSubtitle(paragraph: string, next: string | undefined): boolean {
  if (next === undefined || headingOf(paragraph) !== undefined || /^\p{Ll}/u.test(next)) return false;
  if (!/\p{L}/u.test(paragraph)) return false;
  const line = paragraph.replace(/^[-–—]\s+/, '');
  if (isInCapitals(line) && line.length <= LONGEST_CAPITALS) return !/[,:;]$/.test(line);
  if (/\n[^\n]*\n/.test(line) || !isShort(line, {characters: 120, words: 20})) return false;
  const quoted = /^["“](.*\p{L})[!?]?["”]$/u.exec(line)?.[1];
  if (quoted !== undefined) return isTitleCase(quoted);
  return /[\p{L}\p{N})]$/u.test(line) && /^[\p{Lu}\d]/u.test(line);
}
