import {docxOf, paragraph} from '../support/docx-of.ts';
import {column, pdfOf} from '../support/pdf-of.ts';
import {zipOf} from '../support/zip-of.ts';

const escaped = (words: string) => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** One text as a file of each format, by the ending of its name. */
export async function formatFiles(text: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const paragraphs = text
    .split(/\n\s*\n/)
    .map(words => words.replace(/\s+/g, ' ').trim())
    .filter(words => words !== '');
  const inTags = paragraphs.map(words => `<p>${escaped(words)}</p>\n`).join('');
  const utf8 = (content: string) => new TextEncoder().encode(content);
  return new Map([
    ['txt', utf8(text)],
    ['md', utf8(paragraphs.map(words => words.replace(/([*_[\]<>`#\\])/g, '\\$1')).join('\n\n'))],
    ['xml', utf8(`<TEI><text><body>${inTags}</body></text></TEI>`)],
    ['html', utf8(`<!doctype html><title>A novel</title><body>${inTags}</body>`)],
    ['docx', docxOf(paragraphs.map(words => paragraph(escaped(words))).join(''))],
    ['odt', odtOf(paragraphs.map(words => `<text:p>${escaped(words)}</text:p>`).join(''))],
    ['epub', epubOf(`<html><body>${inTags}</body></html>`)],
    ['pdf', await pdfOf(pagesOf(paragraphs))],
  ]);
}

function odtOf(body: string): Uint8Array {
  return zipOf({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<office:document-content><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
  });
}

function epubOf(page: string): Uint8Array {
  return zipOf({
    'META-INF/container.xml': '<container><rootfile full-path="book.opf"/></container>',
    'book.opf':
      '<package><manifest><item id="a" href="a.xhtml"/></manifest><spine><itemref idref="a"/></spine></package>',
    'a.xhtml': page,
  });
}

/** Lines of up to 80 characters, 45 a page, the first of each paragraph set in. */
function pagesOf(paragraphs: readonly string[]) {
  const lines = paragraphs.flatMap(words => `  ${words}`.match(/(?:^ {2})?\S.{0,78}\S(?=\s|$)|\S+/g) ?? []);
  const pages: string[][] = [];
  for (let i = 0; i < lines.length; i += 45) pages.push(lines.slice(i, i + 45));
  return pages.map((page, i) => [...column(page, 72, 90), {text: String(i + 1), x: 290, y: 800}]);
}
