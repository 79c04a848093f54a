import type {MarkFacts} from '../markup/text-stream.ts';
import type {Role} from '../markup/xml-text.ts';
import {elementsNamed, xmlTree} from '../markup/xml-tree.ts';
import type {XmlElement} from '../markup/xml-walk.ts';

const FIXED: {readonly [name: string]: Role} = {
  'office:document-content': {content: 'silent'},
  'office:text': {content: 'text'},
  'text:s': {part: ' '},
  'text:tab': {part: ' '},
  'text:line-break': {part: '\n'},
  'text:soft-page-break': {page: ''},
  'text:note-citation': {content: 'dropped'},
  'text:tracked-changes': {content: 'dropped'},
  'text:table-of-content': {part: '\n\n', mark: {kind: 'paratext'}},
  'office:annotation': {content: 'dropped'},
  'office:forms': {content: 'dropped'},
  'svg:title': {content: 'dropped'},
  'svg:desc': {content: 'dropped'},
  'text:ruby-text': {content: 'dropped'},
  'draw:text-box': {content: 'aside', mark: {kind: 'paratext'}},
};

/** What an element of an OpenDocument text means for the running text; `styles` says what its paragraph styles mean. */
export function odtRole(
  {name, attributes}: XmlElement,
  styles: OdtStyles,
  citations: Iterator<string>,
): Role {
  if (name === 'text:h') {
    return {part: '\n\n', mark: {kind: 'heading', level: Number(attributes['text:outline-level'] ?? '1')}};
  }
  if (name === 'text:p') {
    const mark = styles(attributes['text:style-name'] ?? '');
    return {part: '\n\n', ...(mark === undefined ? {} : {mark})};
  }
  if (name === 'text:note') {
    const label: string | undefined = citations.next().value || undefined;
    return {content: 'aside', mark: {kind: 'note', ...(label === undefined ? {} : {label})}};
  }
  return FIXED[name] ?? {};
}

/** The marks that notes are printed with, in the order of the source. */
export function* citationsIn(source: string): Generator<string> {
  for (const [note] of source.matchAll(/<text:note\b[\s\S]*?<\/text:note>/g)) {
    yield /<text:note-citation[^>]*>([^<]*)</.exec(note)?.[1]?.trim() ?? '';
  }
}

/** What a paragraph style means, where it is that of titles or quotations. */
export type OdtStyles = (name: string) => MarkFacts | undefined;

/** Told by the name of the style or of that it is made from; a style may be used and nowhere described. */
export function odtStyles(...sources: readonly (string | undefined)[]): OdtStyles {
  const styles = sources.flatMap(source =>
    source === undefined
      ? []
      : elementsNamed(xmlTree(source), 'style').map(({element}) => element.attributes),
  );
  const parents = new Map(styles.map(style => [style['style:name'] ?? '', style['style:parent-style-name']]));
  return name => markOf(name, parents);
}

function markOf(name: string, parents: ReadonlyMap<string, string | undefined>): MarkFacts | undefined {
  let at: string | undefined = name;
  for (let steps = 0; at !== undefined && steps < 20; steps++) {
    const plain = at.replaceAll('_20_', ' ').toLowerCase();
    if (plain === 'title') return {kind: 'heading', level: 1};
    if (/^quotations?$|block ?quot|^quote$/.test(plain)) return {kind: 'quotation'};
    at = parents.get(at);
  }
  return undefined;
}
