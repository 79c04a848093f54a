import type {MarkFacts} from '../markup/text-stream.ts';
import {elementsNamed, saidAt, type XmlNode, xmlTree} from '../markup/xml-tree.ts';

/** What each paragraph style of a Word document means, by its id; styles that mean nothing are left out. */
export function docxStyles(source: string | undefined): ReadonlyMap<string, MarkFacts> {
  if (source === undefined) return new Map();
  const styles = elementsNamed(xmlTree(source), 'style');
  const byId = new Map(styles.map(style => [style.element.attributes['w:styleId'] ?? '', style]));
  const meant = [...byId].flatMap(([id, style]) => {
    const mark = markOf(style, byId);
    return mark === undefined ? [] : [[id, mark] as const];
  });
  return new Map(meant);
}

/** What a style means by its own name or outline level, or by those of the style it is based on. */
function markOf(style: XmlNode, byId: ReadonlyMap<string, XmlNode>): MarkFacts | undefined {
  const seen = new Set<XmlNode>();
  for (let at: XmlNode | undefined = style; at !== undefined && !seen.has(at); ) {
    seen.add(at);
    const found = ownMark(at);
    if (found !== undefined) return found;
    const basis: string | undefined = valueIn(at, 'basedOn');
    at = basis === undefined ? undefined : byId.get(basis);
  }
  return undefined;
}

function ownMark(style: XmlNode): MarkFacts | undefined {
  const name = (valueIn(style, 'name') ?? saidAt(style, 'name') ?? '').toLowerCase();
  const heading = /^heading (\d)$/.exec(name)?.[1];
  if (heading !== undefined) return {kind: 'heading', level: Number(heading)};
  if (name === 'title') return {kind: 'heading', level: 1};
  if (/quote|block ?text/.test(name)) return {kind: 'quotation'};
  if (/^toc\b|^toc heading|^table of figures/.test(name)) return {kind: 'paratext'};
  const outline = Number(valueIn(style, 'outlineLvl') ?? '9');
  return outline < 9 ? {kind: 'heading', level: outline + 1} : undefined;
}

function valueIn(node: XmlNode, name: string): string | undefined {
  return elementsNamed(node, name)[0]?.element.attributes['w:val'];
}
