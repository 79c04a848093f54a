import type {Role} from '../markup/xml-text.ts';
import type {XmlElement} from '../markup/xml-walk.ts';

const BLOCKS = new Set(
  (
    'html body p div section article aside header footer main nav li ul ol dl dt dd table tr td th caption figure ' +
    'figcaption address hr form fieldset blockquote details summary center hgroup'
  ).split(' '),
);
const DROPPED = new Set(
  'head script style template noscript rt rp svg math audio video iframe object'.split(' '),
);
const PARATEXT =
  /\b(?:titlepage|copyright-page|toc|cover|colophon|landmarks|page-list|imprint|loi|lot|index)\b/;

/** What an element of XHTML in an EPUB means for the running text; `epub:type` and ARIA roles say most. */
export function xhtmlRole(element: XmlElement): Role {
  const {name, attributes} = element;
  const tag = name.replace(/^.*:/, '').toLowerCase();
  const type = `${attributes['epub:type'] ?? ''} ${(attributes.role ?? '').replace(/\bdoc-/g, '')}`;
  if (/\bpagebreak\b/.test(type)) return {content: 'dropped', page: pageNumber(element)};
  if (/\bnoteref\b|\bbacklink\b/.test(type)) return {content: 'dropped'};
  if (/\b(?:foot|end|rear)note\b/.test(type)) return {content: 'aside', mark: {kind: 'note'}};
  if (DROPPED.has(tag)) return {content: 'dropped'};
  if (tag === 'br') return {part: '\n'};
  if (tag === 'pre') return {part: '\n\n', content: 'lines'};
  const level = /^h([1-6])$/.exec(tag)?.[1];
  if (level !== undefined) return {part: '\n\n', mark: {kind: 'heading', level: Number(level)}};
  if (tag === 'blockquote') return {part: '\n\n', mark: {kind: 'quotation'}};
  if (PARATEXT.test(type)) return {part: '\n\n', mark: {kind: 'paratext'}};
  return BLOCKS.has(tag) ? {part: '\n\n'} : {};
}

function pageNumber({attributes}: XmlElement): string {
  const said = attributes['aria-label'] ?? attributes.title ?? attributes.id ?? '';
  return /(\d+|[ivxlcdm]+)\.?$/i.exec(said.trim())?.[1] ?? '';
}
