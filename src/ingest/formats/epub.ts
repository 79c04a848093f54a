import {xmlMembers} from '../archive/xml-members.ts';
import {isPacked, zipMembers} from '../archive/zip-members.ts';
import {epubPackage} from '../epub/epub-package.ts';
import {xhtmlRole} from '../epub/xhtml-role.ts';
import type {Format} from '../format.ts';
import {c1Notes} from '../markup/c1-notes.ts';
import {namedCharacters} from '../markup/named-characters.ts';
import {textBuilder} from '../markup/text-builder.ts';
import {xmlText} from '../markup/xml-text.ts';

const EXTENSIONS = ['.epub'] as const;

/**
 * EPUB, the files of electronic books. The source text is the book's XHTML documents in reading order, one after the
 * other. Notes follow the text; tables of contents, title and copyright pages are paratext.
 */
export const epub = {
  name: 'epub',
  title: 'EPUB',
  extensions: EXTENSIONS,
  matches: (path, bytes) => isPacked(path, bytes, {member: 'META-INF/container.xml', extensions: EXTENSIONS}),
  async parse(bytes) {
    const members = zipMembers(bytes);
    const {spine, facts} = await epubPackage(members);
    const {text, parts} = await xmlMembers(
      members,
      spine.map(({path}) => path),
    );
    const entities = await namedCharacters(text);
    const paratext = new Set(spine.filter(({isParatext}) => isParatext).map(({path}) => path));
    const builder = textBuilder(text, 'epub-markup');
    for (const {path, source, base} of parts) {
      builder.part('\n\n');
      if (paratext.has(path)) builder.open({kind: 'paratext'});
      xmlText(source, builder, xhtmlRole, {base, entities});
      if (paratext.has(path)) builder.close();
    }
    return {text, encoding: 'utf-8', ...builder.done(), facts, notes: c1Notes(text), isParted: true};
  },
} as const satisfies Format;
