import {CHARACTER_REFERENCE, referredCharacter} from './character-reference.ts';
import {walkXml, type XmlElement} from './xml-walk.ts';

/** An element of a small XML document, such as a header or a table of contents. */
export interface XmlNode {
  readonly element: XmlElement;
  /** Without its prefix. */
  readonly name: string;
  readonly children: readonly XmlNode[];
  /** All its characters and those in it, white space collapsed. */
  readonly text: string;
}

/** The root of an XML document as a tree. InputError as `walkXml`. */
export function xmlTree(source: string): XmlNode {
  const root = openNode({name: '', attributes: {}, parent: undefined, depth: 0});
  const open = [root];
  walkXml(source, {
    open(element) {
      const node = openNode(element);
      open.at(-1)?.children.push(node);
      open.push(node);
    },
    close() {
      const closed = open.pop() as OpenNode;
      closed.text = closed.text.replace(/\s+/g, ' ').trim();
      const around = open.at(-1) as OpenNode;
      around.text += around === root ? '' : ` ${closed.text} `;
    },
    text(start, end, isVerbatim) {
      const raw = source.slice(start, end);
      const said = isVerbatim
        ? raw
        : raw.replace(CHARACTER_REFERENCE, whole => referredCharacter(whole) ?? '');
      (open.at(-1) as OpenNode).text += said;
    },
  });
  return root.children[0] as XmlNode;
}

/** Every element of this name under a node, in the order of the source. */
export function elementsNamed(node: XmlNode, name: string): readonly XmlNode[] {
  return node.children.flatMap(child => [
    ...(child.name === name ? [child] : []),
    ...elementsNamed(child, name),
  ]);
}

/** What the first element at this path of names says, each name anywhere under the one before; undefined when nothing. */
export function saidAt(node: XmlNode, path: string): string | undefined {
  let found: readonly XmlNode[] = [node];
  for (const name of path.split('/')) found = found.flatMap(inner => elementsNamed(inner, name));
  return found.map(({text}) => text).find(text => text !== '');
}

interface OpenNode extends XmlNode {
  readonly children: OpenNode[];
  text: string;
}

function openNode(element: XmlElement): OpenNode {
  return {element, name: element.name.replace(/^.*:/, ''), children: [], text: ''};
}
