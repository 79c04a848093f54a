import type {Format} from '../format.ts';
import {asciiHead} from '../markup/decode-xml.ts';
import {pdfPages} from '../pdf/pdf-pages.ts';
import {pdfText} from '../pdf/pdf-text.ts';

/**
 * PDF with a text layer. The source text is that layer: the lines of each page in reading order, column by column,
 * pages parted by form feeds.
 *
 * Running heads and page numbers are taken out where they come again from page to page; lines are joined to
 * paragraphs, hyphens at their ends are left to the normalisers; footnotes in smaller letters follow the text.
 */
export const pdf = {
  name: 'pdf',
  title: 'PDF with a text layer',
  extensions: ['.pdf'],
  matches: (_path, bytes) => asciiHead(bytes).includes('%PDF-'),
  async parse(bytes) {
    const {pages, title, language} = await pdfPages(bytes);
    const {source, builder} = pdfText(pages);
    const facts = {...(title === undefined ? {} : {title}), ...(language === undefined ? {} : {language})};
    return {text: source, encoding: 'pdf', ...builder.done(), facts, isParted: true};
  },
} as const satisfies Format;
