import type {Format} from '../format.ts';
import {c1Notes} from '../markup/c1-notes.ts';
import {decodeXml, rootOf} from '../markup/decode-xml.ts';
import {textBuilder} from '../markup/text-builder.ts';
import {xmlText} from '../markup/xml-text.ts';
import {teiFacts} from '../tei/tei-facts.ts';
import {teiRole} from '../tei/tei-role.ts';

/**
 * TEI, the XML of scholarly editions (P4 and P5). The source text is the file's own.
 *
 * Kept: divisions, heads, paragraphs, verse lines, page breaks, quotations that stand by themselves. Notes follow the
 * text. Where the encoder gives two readings, the one that stands in the original is taken: `sic`, `orig`, `abbr`, `lem`.
 */
export const tei = {
  name: 'tei',
  title: 'TEI XML',
  extensions: ['.xml', '.tei'],
  matches: (_path, bytes) => /^(?:TEI|TEI\.2|teiCorpus)$/.test(rootOf(bytes) ?? ''),
  async parse(bytes, {encoding}) {
    const decoded = await decodeXml(bytes, encoding);
    const builder = textBuilder(decoded.text, 'tei-markup');
    xmlText(decoded.text, builder, teiRole);
    const notes = [...(decoded.notes ?? []), ...c1Notes(decoded.text)];
    return {...decoded, ...builder.done(), notes, isParted: true, facts: teiFacts(decoded.text)};
  },
} as const satisfies Format;
