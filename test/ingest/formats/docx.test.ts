import {describe, expect, test} from '@jest/globals';
import {docxOf, paragraph} from '../../support/docx-of.ts';
import {readAs} from '../../support/read-as.ts';
import {zipOf} from '../../support/zip-of.ts';

const run = (inner: string) => `<w:r>${inner}</w:r>`;
const words = (said: string) => run(`<w:t xml:space="preserve">${said}</w:t>`);

describe('DOCX', () => {
  test('worked by hand: headings by style, a footnote out of its sentence, its number by order', async () => {
    const {format, paragraphs, marked, parsed, document} = await readAs(
      'speech',
      docxOf(
        paragraph('The Declaration', 'Ueberschrift1') +
          `<w:p>${words('Peaceful co')}${run('<w:lastRenderedPageBreak/>')}${words('existence')}${run('<w:footnoteReference w:id="7"/>')}${words(' is our policy.')}</w:p>` +
          paragraph('Part I', 'Mine') +
          paragraph('We want peace.', 'Zitat') +
          `<w:tbl><w:tr><w:tc>${paragraph('One')}</w:tc><w:tc>${paragraph('Two')}</w:tc></w:tr></w:tbl>`,
        `<w:footnote w:id="7">${paragraph('See Lenin.')}</w:footnote>`,
      ),
    );
    expect(format).toBe('docx');
    expect(paragraphs).toEqual([
      'The Declaration',
      'Peaceful coexistence is our policy.',
      'Part I',
      'We want peace.',
      'One',
      'Two',
      'See Lenin.',
    ]);
    expect(marked).toEqual([
      'heading 1: The Declaration',
      'page before: is our polic',
      'heading 1: Part I',
      'quotation: We want peace.',
      'note 1: See Lenin.',
    ]);
    expect(parsed.facts).toEqual({title: 'On Peace', language: 'en-GB'});
    expect(document.title).toBe('On Peace');
  });

  test('worked by hand: what was deleted, codes of fields and spare copies are no words', async () => {
    const {text} = await readAs(
      'a.docx',
      docxOf(
        `<w:p>${words('Peace ')}<w:del><w:r><w:delText>never</w:delText></w:r></w:del><w:ins>${words('now')}</w:ins>${run('<w:instrText>PAGE</w:instrText><w:br/>')}` +
          `${words('co')}${run('<w:noBreakHyphen/>')}${words('operation &amp; &#8220;work&#8221;')}` +
          `<mc:AlternateContent><mc:Choice>${words('!')}</mc:Choice><mc:Fallback>${words('!')}</mc:Fallback></mc:AlternateContent></w:p>`,
      ),
    );
    expect(text).toBe('Peace now\nco\u2011operation & “work”!');
  });

  test('a text box stands beside the sentence that it hangs on', async () => {
    const box = run(`<w:txbxContent>${paragraph('A box.')}</w:txbxContent>`);
    const {text, marked} = await readAs(
      'a.docx',
      docxOf(`<w:p>${words('War and ')}${box}${words('peace.')}</w:p>`),
    );
    expect(text).toBe('War and peace.\n\nA box.');
    expect(marked).toEqual(['paratext: A box.']);
  });

  test('says that numbers which Word counts are not there', async () => {
    const list =
      '<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>One.</w:t></w:r></w:p>';
    expect((await readAs('a.docx', docxOf(list))).document.notes.map(({code, text}) => [code, text])).toEqual(
      [
        [
          'automatic-numbers',
          '1 paragraph is numbered or bulleted by Word itself: their numbers are not in the text',
        ],
      ],
    );
  });

  test('a damaged document is refused in one line', async () => {
    const bytes = zipOf({'[Content_Types].xml': '', 'word/document.xml': '<w:document><w:body>'});
    await expect(readAs('a.docx', bytes)).rejects.toThrow(/^not well-formed: 1:\d+: /);
  });
});
