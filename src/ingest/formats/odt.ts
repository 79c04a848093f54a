import {coreFacts} from '../archive/core-facts.ts';
import {xmlMember, xmlMembers} from '../archive/xml-members.ts';
import {isPacked, zipMembers} from '../archive/zip-members.ts';
import type {Format} from '../format.ts';
import {asciiHead} from '../markup/decode-xml.ts';
import {textBuilder} from '../markup/text-builder.ts';
import {xmlText} from '../markup/xml-text.ts';
import {citationsIn, odtRole, odtStyles} from '../odt/odt-role.ts';

const EXTENSIONS = ['.odt', '.ott'] as const;

/**
 * ODT, the files of LibreOffice. The source text is `content.xml` as it stands.
 *
 * Notes follow the text; deleted words of tracked changes, headers, footers and comments are left out.
 */
export const odt = {
  name: 'odt',
  title: 'OpenDocument text',
  extensions: EXTENSIONS,
  // Spreadsheets and slides have a content.xml too, and another media type.
  matches: (path, bytes) =>
    isPacked(path, bytes, {member: 'content.xml', extensions: EXTENSIONS}) && !isOtherDocument(bytes),
  async parse(bytes) {
    const members = zipMembers(bytes);
    const {text, parts} = await xmlMembers(members, ['content.xml']);
    const styles = odtStyles(await xmlMember(members, 'styles.xml'), automaticStyles(text));
    const builder = textBuilder(text, 'odt-markup');
    const citations = citationsIn(text);
    for (const {source, base} of parts) {
      xmlText(source, builder, element => odtRole(element, styles, citations), {base});
    }
    const facts = coreFacts(await xmlMember(members, 'meta.xml'));
    return {text, encoding: 'utf-8', ...builder.done(), facts, isParted: true};
  },
} as const satisfies Format;

/** The media type is the first member of an OpenDocument file, not packed, so that it stands at a known place. */
function isOtherDocument(bytes: Uint8Array): boolean {
  const head = asciiHead(bytes, 128);
  return head.includes('application/vnd.oasis.opendocument.') && !head.includes('opendocument.text');
}

/** The styles that a document makes for itself stand before its body, which is not worth a second reading. */
function automaticStyles(text: string): string | undefined {
  const end = text.search(/<office:body[\s>]/);
  return /<office:automatic-styles>[\s\S]*<\/office:automatic-styles>/.exec(
    text.slice(0, Math.max(0, end)),
  )?.[0];
}
