import {headingOf, isUnnumbered} from './heading.ts';

const LONGEST = 90;
const MOST_WORDS = 14;
/** Lines of a title page before the text, at most. */
const MOST_LINES = 30;
/** Characters. In a shorter text no line stands out. */
const SHORTEST_TEXT = 1000;
const SOURCE =
  /^(?:<?https?:\/\/\S+>?$|(?:source|written|(?:first )?published|publisher|translat|transcri|html|proofread|copyright|public domain)[^:.]{0,40}:)/i;
const CONTENTS = /^(?:table of )?contents\b/i;

/** What stands before a text in the paragraphs at its head, and which of them is its title. */
export interface TitlePage {
  readonly length: number;
  readonly title: number;
}

const NONE: TitlePage = {length: 0, title: 0};

/**
 * The title of a text without mark-up, and what stands on a title page below it: author, edition, source, dedication, a
 * table of contents; where the title comes again before the text, all up to there. Nothing where the text begins at once.
 *
 * Title lines are short and end without a stop, unless they are in capitals; they end at the first heading, and at prose.
 */
export function titlePage(paragraphs: readonly string[]): TitlePage {
  if (!isLong(paragraphs)) return NONE;
  let lines = 0;
  while (lines < MOST_LINES && isTitleLine(paragraphs[lines], lines)) lines++;
  while (lines > 0 && /[,:;]$/.test(paragraphs[lines - 1] ?? '')) lines--; // a salutation
  if (lines === 0 && !CONTENTS.test(paragraphs[0] ?? '')) return NONE;
  const again = titleAgain(paragraphs);
  if (again > 0) return {length: again + 1, title: again};
  const length = CONTENTS.test(paragraphs[lines] ?? '') ? contentsEnd(paragraphs, lines) : lines;
  return length < paragraphs.length ? {length, title: 0} : NONE;
}

/** Where the first line comes again, the same but for its capitals and little words, before the first heading; else 0. */
function titleAgain(paragraphs: readonly string[]): number {
  const title = longWords(paragraphs[0] ?? '');
  if (!title.includes(' ')) return 0;
  const end = paragraphs.findIndex(
    (paragraph, i) => i === MOST_LINES || isUnnumbered(paragraph) || headingOf(paragraph) !== undefined,
  );
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

/** Words without a sentence: no heading, no item of a list; below the title, whence the text was taken. */
function isTitleLine(paragraph: string | undefined, at: number): boolean {
  if (paragraph === undefined || CONTENTS.test(paragraph) || isUnnumbered(paragraph)) return false;
  if (at > 0 && SOURCE.test(paragraph)) return true;
  if (headingOf(paragraph) !== undefined || !isShort(paragraph, {characters: LONGEST, words: MOST_WORDS}))
    return false;
  return isInCapitals(paragraph) || !/[.,;:!?]["”’']?$/.test(paragraph);
}

/** Words in a line or two that may be part of a title: they begin with a capital, a number or a mark. */
function isShort(paragraph: string, most: {readonly characters: number; readonly words: number}): boolean {
  if (paragraph.length > most.characters || /^\p{Ll}/u.test(paragraph.replace(/^by\b/i, ''))) return false;
  return paragraph.split(/\s+/).length <= most.words && /[\p{L}\p{N}]/u.test(paragraph);
}

function isInCapitals(paragraph: string): boolean {
  return !/\p{Ll}/u.test(paragraph) && /\p{Lu}/u.test(paragraph);
}

/** A table of contents ends at the heading that it has named already, or at prose and the headings of that. */
function contentsEnd(paragraphs: readonly string[], from: number): number {
  if (/\n/.test(paragraphs[from] ?? '')) return from + 1;
  const seen = new Set<string>();
  for (let i = from + 1; i < paragraphs.length; i++) {
    const paragraph = paragraphs[i] ?? '';
    const heading = headingOf(paragraph);
    const own = heading?.id ?? paragraph.toLowerCase();
    if (heading !== undefined && seen.has(own)) return i;
    if (seen.has(own) || !isEntry(paragraph)) return headed(paragraphs, i, from);
    seen.add(own);
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
  while (first > from + 1 && first > at - 3 && headingOf(paragraphs[first - 1] ?? '') !== undefined) first--;
  return first;
}

/** Whether a paragraph below a numbered heading is its title: a short line without a stop, or one in capitals. */
export function isSubtitle(paragraph: string, next: string | undefined): boolean {
  if (next === undefined || headingOf(paragraph) !== undefined) return false;
  const line = paragraph.replace(/^[-–—]\s+/, '');
  if (/\n[^\n]*\n/.test(line) || !isShort(line, {characters: 120, words: 20})) return false;
  if (isInCapitals(line)) return !/[,:;]$/.test(line);
  return /[\p{L}\p{N})]$/u.test(line) && /^[\p{Lu}\d]/u.test(line);
}
