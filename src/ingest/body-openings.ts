import type {Section} from '../model/section.ts';
import {asidesByForm} from './asides-by-form.ts';
import type {Body} from './body.ts';
import {titleAlone} from './front-matter/author-line.ts';
import {type TitlePage, titlePage} from './front-matter/title-page.ts';
import {headingsIn, type PlacedHeading} from './headings/headings-in.ts';
import type {Mark} from './parsed.ts';
import {quotedPassages} from './quoted-passages.ts';

/** What a paragraph opens; undefined where it goes on with the section before. */
export type Opening = Omit<Section, 'span'> | undefined;

/** How far the paragraphs have been read. */
interface Cursor {
  /** The part that paragraphs belong to now. */
  part: {readonly id: string; readonly title: string};
  /** Whether the part has begun. */
  begun: boolean;
  /** Paragraphs with words, and quotations, of the part so far. */
  paragraphs: number;
  quotations: number;
  /** What the paragraph before was. */
  before: Section['kind'];
  mark: Mark | undefined;
  /** Ids and levels of the headings that this one may stand under. */
  readonly above: {readonly id: string; readonly level: number}[];
}

/** What each paragraph of the text itself opens: headings, parts, quotations within them, notes, paratext. */
export function bodyOpenings(given: Body): readonly Opening[] {
  const body = given.marks.some(isOfFormat) ? given : withAsides(given);
  const {paragraphs, marks, title} = body;
  const headings = headingsIn(body);
  const page = pageBefore(given, headings);
  const quoted = quotedPassages(paragraphs);
  const hasParts = headings.some(heading => heading !== undefined && heading.isTitle !== true);
  const part = hasParts ? {id: 'preamble', title: 'Preamble'} : {id: 'text', title: 'Text'};
  const cursor: Cursor = {
    ...{part, begun: false, paragraphs: 0, quotations: 0, before: 'body', mark: undefined, above: []},
  };
  return paragraphs.map((paragraph, i) => {
    const [heading, mark] = [headings[i], marks[i]];
    if (i === 0 && title !== undefined) return {id: 'title', title: paragraph, kind: 'heading'};
    if (i < page.length) return pageOpening(page, i, paragraph);
    if (mark?.kind === 'paratext' || mark?.kind === 'note') return asideOpening(cursor, mark);
    if (heading !== undefined) return headingOpening(cursor, heading, paragraph);
    const isQuoted = mark?.kind === 'quotation' || (mark === undefined && quoted.has(i));
    return textOpening(cursor, {paragraph, mark, isQuoted});
  });
}

/** Whether the markup says something of a paragraph. */
function isOfFormat(mark: Mark | undefined): boolean {
  return mark !== undefined && mark.isByForm !== true;
}

/** The same with what its form shows not to be the text marked so. */
function withAsides(body: Body): Body {
  const marks = [...body.marks];
  for (const {first, end, kind, label} of asidesByForm(body.paragraphs)) {
    marks.fill({kind, span: {start: 0, end: 0}, ...(label === undefined ? {} : {label})}, first, end);
  }
  return {...body, marks, isPlain: true};
}

/** The title page of a text whose title neither manifest nor markup shows. */
function pageBefore(
  {paragraphs, marks, title, notHeadings = []}: Body,
  headings: readonly (PlacedHeading | undefined)[],
): TitlePage {
  const none = {length: 0, title: 0};
  const isParted = marks.some(mark => isOfFormat(mark) && mark?.kind !== 'note');
  const isShown = title !== undefined || isParted || headings[0] !== undefined;
  if (isShown || notHeadings.includes(paragraphs[0] ?? '')) return none;
  const page = titlePage(paragraphs);
  const isFirstTitle = headings[page.length - 1]?.level === 1;
  return isFirstTitle ? {...page, length: page.length - 1} : page;
}

function pageOpening({title}: TitlePage, i: number, paragraph: string): Opening {
  if (i === title) return {id: 'title', title: titleAlone(paragraph).replace(/\s+/g, ' '), kind: 'heading'};
  return i === 0 || i - 1 === title ? {id: 'title-page', title: 'Title page', kind: 'paratext'} : undefined;
}

function asideOpening(cursor: Cursor, mark: Mark): Opening {
  const kind = mark.kind === 'note' ? 'note' : 'paratext';
  const goesOn = cursor.before === kind && (kind === 'paratext' || cursor.mark?.label === mark.label);
  cursor.before = kind;
  cursor.mark = mark;
  if (goesOn) return undefined;
  if (kind === 'paratext') return {id: 'paratext', title: 'Paratext', kind};
  const {label} = mark;
  return label === undefined
    ? {id: 'notes', title: 'Notes', kind}
    : {id: `note-${label}`, title: `Note ${label}`, kind};
}

function headingOpening(cursor: Cursor, heading: PlacedHeading, paragraph: string): Opening {
  const goesOn = heading.isSubtitle === true;
  cursor.before = 'heading';
  cursor.mark = undefined;
  if (goesOn) return undefined;
  if (heading.isTitle === true) return {id: 'title', title: paragraph.replace(/\s+/g, ' '), kind: 'heading'};
  const {above} = cursor;
  while (above.length > 0 && (above.at(-1)?.level ?? 0) >= heading.level) above.pop();
  const parent = heading.level === Number.POSITIVE_INFINITY ? undefined : above.at(-1)?.id;
  const own = /^\d+$/.test(heading.id) && parent !== undefined ? `s${heading.id}` : heading.id;
  const id = parent === undefined ? own : `${parent}.${own}`;
  if (heading.level < Number.POSITIVE_INFINITY) above.push({id, level: heading.level});
  cursor.part = {id, title: heading.title};
  Object.assign(cursor, {begun: false, paragraphs: 0, quotations: 0});
  return {id: `${id}.heading`, title: paragraph.replace(/\s+/g, ' '), kind: 'heading'};
}

interface TextParagraph {
  readonly paragraph: string;
  readonly mark: Mark | undefined;
  readonly isQuoted: boolean;
}

/** A paragraph that is counted: of the part, or quoted in it. The numbers of the part's paragraphs run on through both. */
function textOpening(cursor: Cursor, {paragraph, mark, isQuoted}: TextParagraph): Opening {
  const {part, begun, before, quotations} = cursor;
  const kind = isQuoted ? 'quotation' : 'body';
  const goesOn = begun && before === kind && (!isQuoted || cursor.mark === mark);
  const within = {id: part.id, paragraph: cursor.paragraphs + 1, sentence: 1};
  Object.assign(cursor, {begun: true, before: kind, mark});
  if (/[\p{L}\p{N}]/u.test(paragraph)) cursor.paragraphs++;
  if (goesOn) return undefined;
  if (isQuoted) {
    cursor.quotations++;
    const n = quotations + 1;
    return {id: `${part.id}.q${n}`, title: `${part.title}, quotation ${n}`, kind, within};
  }
  return begun
    ? {...part, id: `${part.id}.${quotations > 0 ? `after-q${quotations}` : 'rest'}`, kind, within}
    : {...part, kind};
}
