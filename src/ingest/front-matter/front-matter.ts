import {isHeading} from '../headings/heading.ts';
import {isTitleCase} from '../headings/title-lines.ts';
import {areVerses} from './verse-lines.ts';

/** Paragraphs and characters of front matter, at most: more is a preface, which is counted. */
const MOST = 60;
const LONGEST = 4000;
/** Characters of a quotation with the name of its author, and of a dedication. */
const LONGEST_OF_PROSE = 700;
const LONGEST_NAME = 60;
const BY = /(?:^|(?<!ed|en|ED|EN)\s)_?[Bb][Yy]_?(?:\s+["“'‘]?\p{Lu}[^\n]{0,60})?$/u;
const INITIALS = /^(?:\p{Lu}\.\s?)+$/u;
/** `H. French, del. T. Symmons, sc.`: who drew a picture and who cut it. */
const PICTURE = /^\p{Lu}[^\n]{0,40},\s[Dd]el\.[^\n]{1,40},\s[Ss]c(?:ulp)?\b/u;
const TO = /^to(?:$|\s+)/i;
const TO_WHOM = /^(?:the (?:dear |beloved )?memory of|my \p{L}+,?)\s+/iu;
/** `Longfellow.` on a line of its own, or after the quotation in its last: `… exil? - AMIEL.`, `Behind the veil! Tennyson`. */
const ATTRIBUTION =
  /(?:^[-—–]?\s?|[.!?…]["”’']?\s+(?:[-—–]+\s?)?|[,;]?["”’']?\s*[—–]\s?|\s-\s)(\p{Lu}[\p{L}\p{M}.'’-]*(?:[\s,;:]+\p{Lu}[\p{L}\p{M}.'’-]*){0,5})$/u;

/**
 * Where the front matter of a book ends that stands between its title page and its first heading, at `from`: verses, a
 * quotation with its author, a dedication, a picture. `from` itself where there is none, or where it may be a preface.
 *
 * Such words are the author's choice, but of another hand or to one reader, and belong to no part of the text: so they are
 * paratext, as dedications are. An epigraph below the heading of a part is counted with that part, for there no form
 * tells it from how a chapter may begin. Verses and quotations need a title page that says by whom the book is, for the
 * clauses of a preamble may stand in short lines too.
 */
export function frontMatterEnd(paragraphs: readonly string[], from: number): number {
  const end = headingAfter(paragraphs, from);
  const lines = linesOf(paragraphs.slice(from, end));
  const length = lines.reduce((sum, line) => sum + line.length, 0);
  if (lines.length === 0 || length > LONGEST || lines.at(-1)?.endsWith(':') === true) return from;
  if (paragraphs.slice(from, end).every(paragraph => PICTURE.test(paragraph))) return end;
  const page = linesOf(paragraphs.slice(0, from));
  const isSigned = INITIALS.test(lines.at(-1) ?? '');
  if (!isSigned && !page.some(line => BY.test(line))) return from;
  if (areVerses(isSigned ? lines.slice(0, -1) : lines)) return end;
  if (length > LONGEST_OF_PROSE) return from;
  return isDedicated(lines) || isQuotation(lines, page) ? end : from;
}

/** The first heading from there on; `from` where none is near. */
function headingAfter(paragraphs: readonly string[], from: number): number {
  for (let i = from; i < Math.min(paragraphs.length, from + MOST); i++) {
    if (isHeading(paragraphs[i] ?? '')) return i;
  }
  return from;
}

/** Lines without white space and marks of italics around them. */
function linesOf(paragraphs: readonly string[]): readonly string[] {
  return paragraphs.flatMap(paragraph =>
    paragraph.split('\n').map(line => line.trim().replace(/^_+|(?<!_)_+$/g, '')),
  );
}

/** `To` and a name in the first line, or in the first two. */
function isDedicated([first = '', second = '']: readonly string[]): boolean {
  if (!TO.test(first)) return false;
  const name = first.replace(TO, '').replace(TO_WHOM, '') || second;
  return name.length <= LONGEST_NAME && isTitleCase(name.replace(/[.,:;]+$/, ''));
}

/** Words with the name of their author at the end, who is not the book's; what follows that is a printer's short lines. */
function isQuotation(lines: readonly string[], page: readonly string[]): boolean {
  const title = page.join(' ').toLowerCase();
  const at = lines.findIndex((line, i) => {
    const name = ATTRIBUTION.exec(line)?.[1] ?? '';
    const words = name.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
    return (
      (i > 0 || name.length < line.length) && words.length > 0 && !words.some(word => title.includes(word))
    );
  });
  return (
    at >= 0 && lines.slice(at + 1).every(line => line.length <= LONGEST_NAME && /^[^\p{Ll}]/u.test(line))
  );
}
