import type {Format} from '../format.ts';
import {c1Notes} from '../markup/c1-notes.ts';
import {decodeXml, rootOf} from '../markup/decode-xml.ts';
import {inlineNames} from '../markup/inline-names.ts';
import {textBuilder} from '../markup/text-builder.ts';
import {type Role, xmlText} from '../markup/xml-text.ts';
import type {XmlElement} from '../markup/xml-walk.ts';

/**
 * Any other XML. The source text is the file's own; elements that stand between words are taken as part of the
 * sentence, all others as paragraphs; `title`, `head` and `heading` are headings, `note` and `footnote` follow the text.
 */
export const xml = {
  name: 'xml',
  title: 'XML',
  extensions: ['.xml'],
  matches: (path, bytes) => {
    const root = rootOf(bytes);
    return root !== undefined && root.toLowerCase() !== 'html' && isXml(path, bytes);
  },
  async parse(bytes, {encoding}) {
    const decoded = await decodeXml(bytes, encoding);
    const inline = inlineNames(decoded.text);
    const builder = textBuilder(decoded.text, 'xml-markup');
    xmlText(decoded.text, builder, element => roleOf(element, inline));
    const notes = [...(decoded.notes ?? []), ...c1Notes(decoded.text)];
    return {...decoded, ...builder.done(), notes, isParted: true};
  },
} as const satisfies Format;

function isXml(path: string, bytes: Uint8Array): boolean {
  return /\.xml$/i.test(path) || /^\s*<\?xml\s/.test(new TextDecoder().decode(bytes.subarray(0, 64)));
}

function roleOf(element: XmlElement, inline: ReadonlySet<string>): Role {
  const name = element.name.replace(/^.*:/, '');
  if (/^(?:foot|end)?note$|^fn$/i.test(name)) return {content: 'aside', mark: {kind: 'note'}};
  if (inline.has(element.name)) return {};
  if (/^(?:title|head|heading|h[1-6])$/i.test(name)) return {part: '\n\n', mark: {kind: 'heading', level: 1}};
  return {part: '\n\n'};
}
