import {describe, expect, test} from '@jest/globals';
import {readAs} from '../../support/read-as.ts';
import {utf8} from '../../support/utf8.ts';

const HEADER = `<teiHeader><fileDesc>
  <titleStmt><title>A Declaration</title><respStmt><resp>Translated by</resp><name>A. N. Other</name></respStmt></titleStmt>
  <publicationStmt><availability><p>Free.</p></availability></publicationStmt>
  <sourceDesc><p>Pamphlet, <date when="1957-12">December</date></p></sourceDesc></fileDesc>
  <profileDesc><langUsage><language ident="en">English</language></langUsage></profileDesc></teiHeader>`;

const tei = (body: string) =>
  utf8(`<?xml version="1.0" encoding="UTF-8"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0">${HEADER}<text>${body}</text></TEI>`);

describe('TEI', () => {
  test('worked by hand: heads, paragraphs, pages, a note out of its sentence, a quotation by itself', async () => {
    const {format, paragraphs, marked} = await readAs(
      'declaration.xml',
      tei(`<front><titlePage><docTitle><titlePart>A Declaration</titlePart></docTitle></titlePage></front>
      <body><pb n="5"/><div n="I"><head>The <hi>Peace</hi></head>
        <p>Peaceful co<pb n="6"/>existence<note n="1" place="foot">See <title>Lenin</title>.</note> is
          the <choice><sic>bais</sic><corr>basis</corr></choice> &amp; ground.</p>
        <quote><p>We want peace.</p></quote>
        <p>He said <q>no</q>, and <q>“never”</q>.</p><fw type="header">DECLARATION 6</fw>
        <lg><l>One line</l><l>and another</l></lg></div></body>`),
    );
    expect(format).toBe('tei');
    expect(paragraphs).toEqual([
      'A Declaration',
      'The Peace',
      'Peaceful coexistence is the bais & ground.',
      'We want peace.',
      'He said “no”, and “never”.',
      'One line\nand another',
      'See Lenin.',
    ]);
    expect(marked).toEqual([
      'paratext: A Declaration',
      'paratext: A Declaration',
      'heading 1 I: The Peace',
      'page 5 before: The Peace\n\nP',
      'page 6 before: is the bais ',
      'quotation: We want peace.',
      'note 1: See Lenin.',
    ]);
  });

  test('worked by hand: the header says what is known of the text', async () => {
    const {parsed, document} = await readAs('a.xml', tei('<body><p>Peace.</p></body>'));
    expect(parsed.facts).toEqual({
      title: 'A Declaration',
      language: 'en',
      edition: 'Pamphlet, December',
      translator: 'A. N. Other',
      rights: 'Free.',
      dates: {published: '1957-12'},
    });
    expect(document.title).toBe('A Declaration');
  });

  test('lines and white space that the file is written with are no lines of the text', async () => {
    const {text} = await readAs(
      'a.xml',
      tei('<body>\n <p>\n  so<lb break="no"/>cial<lb/>order,\n  so <hi>far</hi></p>\n</body>'),
    );
    expect(text).toBe('social\norder, so far');
  });

  test('an encoding that the file declares is read, on record', async () => {
    const source =
      '<?xml version="1.0" encoding="iso-8859-1"?><TEI><text><body><p>“Caf\u00e9”</p></body></text></TEI>';
    const bytes = Uint8Array.from(source, letter => ({'“': 0x93, '”': 0x94})[letter] ?? letter.charCodeAt(0));
    const {text, document} = await readAs('a.xml', bytes);
    expect(text).toBe('“Café”');
    expect(document.notes).toEqual([
      {
        code: 'encoding',
        text: 'declares iso-8859-1, read as windows-1252',
        place: {document: 'tiny', line: 1, column: 64},
      },
    ]);
  });
});
