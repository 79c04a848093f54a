import type {MarkFacts} from '../markup/text-stream.ts';
import type {Role} from '../markup/xml-text.ts';
import type {XmlElement} from '../markup/xml-walk.ts';

const BLOCKS = new Set(
  (
    'p ab lg item cell opener closer dateline salute signed trailer byline sp speaker stage list row table ' +
    'epigraph docTitle titlePart docAuthor docDate docImprint docEdition imprimatur argument postscript ' +
    'front body back group text floatingText div div1 div2 div3 div4 div5 div6 div7 castList castItem listBibl bibl label u'
  ).split(' '),
);
// Not words of the text: the header, running heads, descriptions, and the other half of each choice.
const DROPPED = new Set(
  'teiHeader fw figDesc del corr reg expan rdg desc facsimile sourceDoc standOff metamark'.split(' '),
);
const PARATEXT = new Set(['titlePage', 'front', 'back']);
const QUOTING = new Set(['quote', 'q', 'said', 'soCalled']);
/** Elements in whose sentences a quotation is part of the sentence. */
const IN_SENTENCE = new Set('p ab l head note hi emph seg s item cell q said'.split(' '));

/** What an element of TEI means for the running text. */
export function teiRole(element: XmlElement): Role {
  const name = localName(element);
  const {attributes, parent} = element;
  if (name === 'note') return {content: 'aside', mark: noteMark(element)};
  if (name === 'head') return {part: '\n\n', mark: headMark(element)};
  if (name === 'pb') return {page: attributes.n ?? ''};
  if (name === 'lb') return attributes.break === 'no' ? {} : {part: '\n'};
  if (name === 'l') return {part: '\n'};
  if (name === 'ref' && /note|fn/i.test(attributes.type ?? '')) return {content: 'dropped'};
  if (QUOTING.has(name)) return quotationRole(parent);
  if (DROPPED.has(name)) return {content: 'dropped'};
  const part = BLOCKS.has(name) ? ({part: '\n\n'} as const) : {};
  return PARATEXT.has(name) ? {part: '\n\n', mark: {kind: 'paratext'}} : part;
}

/** The name of an element without its prefix. */
export function localName({name}: XmlElement): string {
  return name.slice(name.indexOf(':') + 1);
}

/** Within a sentence the element stands for quotation marks; by itself it is a quotation set apart. */
function quotationRole(parent: XmlElement | undefined): Role {
  const around = parent === undefined ? '' : localName(parent);
  return IN_SENTENCE.has(around) ? {isQuoted: true} : {part: '\n\n', mark: {kind: 'quotation'}};
}

function noteMark({attributes}: XmlElement): MarkFacts {
  const label = attributes.n ?? attributes['xml:id'];
  return {kind: 'note', ...(label === undefined ? {} : {label})};
}

function headMark({parent}: XmlElement): MarkFacts {
  let level = 0;
  for (let around = parent; around !== undefined; around = around.parent) {
    if (/^div\d?$/.test(localName(around))) level++;
  }
  const label = parent?.attributes.n;
  return {kind: 'heading', level: Math.max(1, level), ...(label === undefined ? {} : {label})};
}
