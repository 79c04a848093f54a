import type {Format} from '../format.ts';
import {decodePage} from '../html/decode-page.ts';
import {readPage} from '../html/read-page.ts';
import {asciiHead} from '../markup/decode-xml.ts';

/** Web pages: the text without mark-up and page furniture, with its headings, quotations and notes. */
export const html = {
  name: 'html',
  title: 'Web page (HTML)',
  extensions: ['.html', '.htm', '.xhtml'],
  matches: (path, bytes) => /\.x?html?$/i.test(path) || beginsAsPage(asciiHead(bytes)),
  async parse(bytes, {encoding}) {
    return readPage(await decodePage(bytes, encoding), await import('parse5'));
  },
} as const satisfies Format;

function beginsAsPage(head: string): boolean {
  return /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html)\b/i.test(head);
}
