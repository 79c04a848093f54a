import type {MarkFacts} from '../markup/text-stream.ts';
import type {Role} from '../markup/xml-text.ts';
import type {XmlElement} from '../markup/xml-walk.ts';

export interface DocxContext {
  readonly styles: ReadonlyMap<string, MarkFacts>;
  /** The number that each footnote or endnote is printed with, by kind and id: `footnote 2`. */
  readonly noteNumbers: ReadonlyMap<string, number>;
}

const FIXED: {readonly [name: string]: Role} = {
  'w:document': {content: 'silent'},
  'w:footnotes': {content: 'silent'},
  'w:endnotes': {content: 'silent'},
  'w:t': {content: 'text'},
  'w:p': {part: '\n\n'},
  'w:tab': {part: ' '},
  'w:ptab': {part: ' '},
  'w:br': {part: '\n'},
  'w:cr': {part: '\n'},
  'w:noBreakHyphen': {put: '\u2011'},
  'w:softHyphen': {put: '\u00ad'},
  'w:lastRenderedPageBreak': {page: ''},
  'w:moveFrom': {content: 'dropped'},
  'w:tabs': {content: 'dropped'}, // where tab stops are, not tabs
  'mc:Fallback': {content: 'dropped'}, // the same again for older programs
  'w:txbxContent': {content: 'aside', mark: {kind: 'paratext'}}, // a text box beside the text
};

/** What an element of a Word document means for the running text. Only `w:t` holds words. */
export function docxRole(element: XmlElement, {styles, noteNumbers}: DocxContext): Role {
  const {name, attributes} = element;
  const value = attributes['w:val'] ?? '';
  if (name === 'w:pStyle') return markOf(styles.get(value));
  if (name === 'w:outlineLvl' && Number(value) < 9)
    return markOf({kind: 'heading', level: Number(value) + 1});
  if (name === 'w:footnote' || name === 'w:endnote') {
    if (attributes['w:type'] !== undefined && attributes['w:type'] !== 'normal') return {content: 'dropped'};
    const number = noteNumbers.get(`${name.slice(2)} ${attributes['w:id']}`);
    return {part: '\n\n', mark: {kind: 'note', ...(number === undefined ? {} : {label: String(number)})}};
  }
  if (name === 'w:br' && attributes['w:type'] === 'page') return {part: ' '};
  return FIXED[name] ?? {};
}

function markOf(mark: MarkFacts | undefined): Role {
  return mark === undefined ? {} : {mark, of: 'w:p'};
}

/** The numbers of the notes, in the order in which the text refers to them. */
export function noteNumbers(source: string): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  const counted = {footnote: 0, endnote: 0};
  for (const [, kind, id] of source.matchAll(/<w:(footnote|endnote)Reference\b[^>]*?\bw:id="(-?\d+)"/g)) {
    const name = kind as 'footnote' | 'endnote';
    if (!numbers.has(`${name} ${id}`)) numbers.set(`${name} ${id}`, ++counted[name]);
  }
  return numbers;
}
