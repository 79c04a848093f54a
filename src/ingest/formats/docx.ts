import {coreFacts} from '../archive/core-facts.ts';
import {xmlMember, xmlMembers} from '../archive/xml-members.ts';
import {isPacked, zipMembers} from '../archive/zip-members.ts';
import {type DocxContext, docxRole, noteNumbers} from '../docx/docx-role.ts';
import {docxStyles} from '../docx/docx-styles.ts';
import type {Format} from '../format.ts';
import {textBuilder} from '../markup/text-builder.ts';
import {xmlText} from '../markup/xml-text.ts';
import type {ParsedNote} from '../parsed.ts';

const [DOCUMENT, FOOTNOTES, ENDNOTES] = ['word/document.xml', 'word/footnotes.xml', 'word/endnotes.xml'];

const EXTENSIONS = ['.docx', '.docm', '.dotx'] as const;

/**
 * DOCX, the files of Word. The source text is `word/document.xml` and, after it, the footnotes and endnotes: their
 * XML as it stands, read here and not by mammoth, whose text cannot be led back to its places in the file.
 *
 * Headings by style, quotations by style, notes after the text. Deleted words of tracked changes, headers, footers
 * and comments are left out; text boxes follow the text.
 */
export const docx = {
  name: 'docx',
  title: 'Word document',
  extensions: EXTENSIONS,
  matches: (path, bytes) => isPacked(path, bytes, {member: DOCUMENT, extensions: EXTENSIONS}),
  async parse(bytes) {
    const members = zipMembers(bytes);
    const {text, parts} = await xmlMembers(members, [DOCUMENT, FOOTNOTES, ENDNOTES]);
    const context: DocxContext = {
      styles: docxStyles(await xmlMember(members, 'word/styles.xml')),
      noteNumbers: noteNumbers(text),
    };
    const builder = textBuilder(text, 'docx-markup');
    for (const {source, base} of parts) {
      xmlText(source, builder, element => docxRole(element, context), {base});
    }
    const facts = coreFacts(await xmlMember(members, 'docProps/core.xml'));
    return {text, encoding: 'utf-8', ...builder.done(), facts, notes: numberingNotes(text), isParted: true};
  },
} as const satisfies Format;

/** Numbers that Word counts itself, `Article 1.`, stand nowhere in the file. */
function numberingNotes(text: string): readonly ParsedNote[] {
  const numbered = [...text.matchAll(/<w:numPr\b/g)];
  const [first] = numbered;
  if (first === undefined) return [];
  const what = numbered.length === 1 ? '1 paragraph is' : `${numbered.length} paragraphs are`;
  const note = `${what} numbered or bulleted by Word itself: their numbers are not in the text`;
  return [{code: 'automatic-numbers', text: note, at: first.index}];
}
