import {InputError} from '../base/errors.ts';
import type {Section} from '../model/section.ts';
import type {Span} from '../model/span.ts';
import {bodyOpenings, type Opening} from './body-openings.ts';
import {type NamedSection, namedOpenings} from './named-openings.ts';
import {paragraphMarks} from './paragraph-marks.ts';
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
  /**
   * The sections of the body, in reading order, in place of those that are found; each begins at the paragraph with
   * these first words, which is its heading where the whole paragraph is named.
   */
  readonly sections?: readonly NamedSection[] | undefined;
  /** Lines that are no headings, as they stand. */
  readonly notHeadings?: readonly string[] | undefined;
}

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
  const body = {
    paragraphs: paragraphs.slice(bodyAt),
    marks: paragraphMarks(spans.slice(bodyAt), parts.marks ?? []),
    title: parts.body?.begins,
    notHeadings: notHeadingsIn(paragraphs, parts.notHeadings ?? []),
    blankLines: blankLinesAbove(text, spans.slice(bodyAt)),
  };
  return sectionsOf(spans, [
    ...paratextOpenings(paragraphs.slice(0, bodyAt), parts.paratext ?? []),
    ...(parts.sections === undefined ? bodyOpenings(body) : namedOpenings(body, parts.sections)),
  ]);
}

function blankLinesAbove(text: string, spans: readonly Span[]): readonly number[] {
  return spans.map(({start}, i) => {
    const above = text.slice(spans[i - 1]?.end ?? start, start);
    return Math.max(0, above.split('\n').length - 2);
  });
}

function notHeadingsIn(paragraphs: readonly string[], lines: readonly string[]): readonly string[] {
  const missing = lines.find(line => !paragraphs.includes(line));
  if (missing === undefined) return lines;
  throw new InputError(
    `notHeadings: no paragraph "${missing}"; expected the whole line, as it stands in the text`,
  );
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

type Draft = {-readonly [K in keyof Section]: Section[K]};

function sectionsOf(spans: readonly Span[], openings: readonly Opening[]): readonly Section[] {
  const sections: Draft[] = [];
  const taken = new Map<string, number>();
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

/** The id, or the first free one of `id-2`, `id-3` …; `taken` holds the last number given to each. */
function freshId(id: string, taken: Map<string, number>): string {
  let [fresh, n] = [id, taken.get(id) ?? 0];
  while (taken.has(fresh)) fresh = `${id}-${++n}`;
  taken.set(fresh, 1);
  taken.set(id, Math.max(n, 1));
  return fresh;
}
