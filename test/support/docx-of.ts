import {zipOf} from './zip-of.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const STYLES = `${HEAD}<w:styles ${W}>
<w:style w:type="paragraph" w:styleId="Ueberschrift1"><w:name w:val="heading 1"/></w:style>
<w:style w:type="paragraph" w:styleId="Mine"><w:name w:val="My Heading"/><w:basedOn w:val="Ueberschrift1"/></w:style>
<w:style w:type="paragraph" w:styleId="Zitat"><w:name w:val="Quote"/></w:style></w:styles>`;

/** A Word document with this body and these footnotes; styles `Ueberschrift1`, `Mine` (based on it) and `Zitat`. */
export function docxOf(body: string, footnotes = ''): Uint8Array {
  return zipOf({
    '[Content_Types].xml': '<Types/>',
    'word/document.xml': `${HEAD}<w:document ${W}><w:body>${body}</w:body></w:document>`,
    'word/styles.xml': STYLES,
    'word/footnotes.xml': `${HEAD}<w:footnotes ${W}><w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:t>___</w:t></w:r></w:p></w:footnote>${footnotes}</w:footnotes>`,
    'docProps/core.xml': `${HEAD}<cp:coreProperties xmlns:cp="a" xmlns:dc="b"><dc:title>On Peace</dc:title><dc:language>en-GB</dc:language></cp:coreProperties>`,
  });
}

/** A paragraph of Word: its words, by style. */
export function paragraph(words: string, style = ''): string {
  const properties = style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
  return `<w:p>${properties}<w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`;
}
