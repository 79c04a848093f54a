import type {Document} from '../model/document.ts';
import type {Span} from '../model/span.ts';
import {dateIn} from './html/provenance.ts';
import {paragraphSpans} from './paragraphs.ts';

/** One of several documents that stand in one file, with its own headings. */
export interface SplitPart {
  /** Its headings, in one line. */
  readonly title: string;
  /** ISO 8601, as its headings or its first lines say. */
  readonly date?: string;
  /** In the text of the whole, headings first. */
  readonly span: Span;
}

// How many paragraphs below its headings are searched for a document's date.
const DATED_WITHIN = 3;

/**
 * Which documents stand in one text, parted by headings: letters of an exchange, resolutions of a congress.
 *
 * A heading that holds `words` (letter case apart) opens a document, unless it is the title of the whole or stands directly below
 * another that did: then it belongs to the same one. What stands before the first is no part of any. A text without
 * such headings gives no parts.
 */
export function splitOnHeadings(
  {text, sections}: Pick<Document, 'text' | 'sections'>,
  words = '',
): readonly SplitPart[] {
  const openings: number[] = [];
  let above = false; // the section before was a heading of the document just opened
  const wanted = words.toLowerCase();
  sections.forEach(({id, kind, span}, i) => {
    const isHeading = kind === 'heading' && id !== 'title';
    const isWanted = text.slice(span.start, span.end).replace(/\s+/g, ' ').toLowerCase().includes(wanted);
    const opens = isHeading && !above && isWanted;
    if (opens) openings.push(i);
    above = opens || (above && isHeading);
  });
  return openings.map((first, k) => {
    const end = sections[(openings[k + 1] ?? sections.length) - 1]?.span.end ?? text.length;
    return partOf({text, sections}, first, end);
  });
}

function partOf(
  {text, sections}: Pick<Document, 'text' | 'sections'>,
  first: number,
  end: number,
): SplitPart {
  const start = sections[first]?.span.start ?? 0;
  const below = sections.findIndex(({kind}, i) => i > first && kind !== 'heading');
  const headingsEnd = sections[(below < 0 ? sections.length : below) - 1]?.span.end ?? end;
  const title = text.slice(start, Math.min(end, headingsEnd)).replace(/\s+/g, ' ');
  const rest = text.slice(headingsEnd, end);
  const lines = paragraphSpans(rest)
    .slice(0, DATED_WITHIN)
    .map(span => rest.slice(span.start, span.end));
  const date = [title, ...lines].map(dateIn).find(found => found !== undefined);
  return {title, ...(date === undefined ? {} : {date}), span: {start, end}};
}
