import {InputError} from '../base/errors.ts';
import type {Section, SectionKind} from '../model/section.ts';
import type {Span} from '../model/span.ts';
import {type Heading, headingOf} from './heading.ts';
import {paragraphSpans} from './paragraphs.ts';
import type {Mark} from './parsed.ts';

/** What a manifest says of a text's parts that its form does not show. */
export interface Parts {
  /** The title line, as it stands, at which the text itself begins; what stands before it is paratext. */
  readonly body?: {readonly begins: string} | undefined;
  /** Names for the paratext, in reading order; each begins at the paragraph with these first words. */
  readonly paratext?:
    | readonly {readonly id: string; readonly title: string; readonly begins: string}[]
    | undefined;
  /** What the format's markup says, in places of the text. */
  readonly marks?: readonly Mark[] | undefined;
}

/** What a paragraph opens; undefined where it goes on with the section before. */
type Opening = Pick<Section, 'id' | 'title' | 'kind'> | undefined;

/**
 * Which parts a text has: paratext, headings, and the sections between them, in reading order.
 *
 * Every paragraph lies in exactly one section. Text before the first heading is `preamble`; a text without headings
 * is one section, `text`. An id that comes twice gets a number: `chapter-I`, `chapter-I-2`.
 * Throws InputError where the manifest names a line that does not stand in the text exactly once.
 */
export function structure(text: string, parts: Parts = {}): readonly Section[] {
  const spans = paragraphSpans(text);
  const paragraphs = spans.map(({start, end}) => text.slice(start, end));
  const bodyAt = parts.body === undefined ? 0 : paragraphAt(paragraphs, parts.body.begins);
  return sectionsOf(spans, [
    ...paratextOpenings(paragraphs.slice(0, bodyAt), parts.paratext ?? []),
    ...bodyOpenings(paragraphs.slice(bodyAt), parts.body?.begins),
  ]);
}

function paragraphAt(paragraphs: readonly string[], line: string): number {
  const at = paragraphs.indexOf(line);
  if (at >= 0 && at === paragraphs.lastIndexOf(line)) return at;
  const times = at < 0 ? 'no paragraph' : 'more than one paragraph';
  throw new InputError(`body.begins: ${times} "${line}"; expected the whole title line, once in the text`);
}

function paratextOpenings(
  paragraphs: readonly string[],
  named: NonNullable<Parts['paratext']>,
): readonly Opening[] {
  const openings: Opening[] = paragraphs.map((_, i) =>
    i === 0 ? {id: 'paratext', title: 'Paratext', kind: 'paratext'} : undefined,
  );
  let from = 0;
  for (const {id, title, begins} of named) {
    const at = paragraphs.findIndex((paragraph, i) => i >= from && paragraph.startsWith(begins));
    if (at < 0) {
      throw new InputError(
        `paratext ${id}: no paragraph begins "${begins}"; expected one before the body, in reading order`,
      );
    }
    openings[at] = {id, title, kind: 'paratext'};
    from = at + 1;
  }
  return openings;
}

function bodyOpenings(paragraphs: readonly string[], title: string | undefined): readonly Opening[] {
  const headings = headingsIn(paragraphs);
  let next: Opening = headings.some(heading => heading !== undefined)
    ? {id: 'preamble', title: 'Preamble', kind: 'body'}
    : {id: 'text', title: 'Text', kind: 'body'};
  return paragraphs.map((paragraph, i) => {
    if (i === 0 && title !== undefined) return {id: 'title', title: paragraph, kind: 'heading'};
    const heading = headings[i];
    if (heading !== undefined) {
      next = {id: heading.id, title: heading.title, kind: 'body'};
      return {id: `${heading.id}.heading`, title: paragraph, kind: 'heading'};
    }
    const opening = next;
    next = undefined;
    return opening;
  });
}

/** The headings among paragraphs; a bare numeral counts only as the first or the next of its sequence. */
function headingsIn(paragraphs: readonly string[]): readonly (Heading | undefined)[] {
  let last = 0;
  return paragraphs.map(paragraph => {
    const heading = headingOf(paragraph);
    if (heading?.numeral === undefined) return heading;
    if (heading.numeral !== 1 && heading.numeral !== last + 1) return undefined;
    last = heading.numeral;
    return heading;
  });
}

function sectionsOf(spans: readonly Span[], openings: readonly Opening[]): readonly Section[] {
  const sections: {id: string; title: string; kind: SectionKind; span: Span}[] = [];
  const taken = new Set<string>();
  spans.forEach((span, i) => {
    const opening = openings[i];
    const current = sections.at(-1);
    if (opening === undefined && current !== undefined) {
      current.span = {start: current.span.start, end: span.end};
    } else if (opening !== undefined) {
      sections.push({...opening, id: freshId(opening.id, taken), span});
    }
  });
  return sections;
}

function freshId(id: string, taken: Set<string>): string {
  let fresh = id;
  for (let n = 2; taken.has(fresh); n++) fresh = `${id}-${n}`;
  taken.add(fresh);
  return fresh;
}
