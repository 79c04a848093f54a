import {describe, expect, test} from '@jest/globals';
import {readAs} from '../../support/read-as.ts';
import {zipOf} from '../../support/zip-of.ts';

const page = (body: string) =>
  `<?xml version="1.0"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.1//EN" "http://www.w3.org/TR/xhtml11/DTD/xhtml11.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body>${body}</body></html>`;

const PACKAGE = `<package><metadata><dc:title>On Peace</dc:title><dc:language>en</dc:language><dc:date>1957-12</dc:date></metadata>
<manifest><item id="n" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="b" href="text/two%20.xhtml" media-type="application/xhtml+xml"/>
<item id="a" href="text/one.xhtml" media-type="application/xhtml+xml"/></manifest>
<spine><itemref idref="n"/><itemref idref="a"/><itemref idref="b"/></spine></package>`;

const book = (more: {readonly [path: string]: string} = {}) =>
  zipOf({
    mimetype: 'application/epub+zip',
    'META-INF/container.xml':
      '<container><rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>',
    'OEBPS/book.opf': PACKAGE,
    'OEBPS/nav.xhtml': page('<nav><ol><li>One</li></ol></nav>'),
    'OEBPS/text/one.xhtml': page(
      `<h1>One</h1><p>Peaceful co<span epub:type="pagebreak" id="page_12" title="12">12</span>existence<a epub:type="noteref" href="#n">1</a>&nbsp;&mdash; is</p>
       <aside epub:type="footnote" id="n"><p>See Lenin.</p></aside>`,
    ),
    'OEBPS/text/two .xhtml': page('<h2>Two</h2><blockquote><p>We want<br/>peace.</p></blockquote>'),
    ...more,
  });

describe('EPUB', () => {
  test('worked by hand: in the order of the spine, contents as paratext, notes and pages taken out', async () => {
    const {format, paragraphs, marked, parsed} = await readAs('book.epub', book());
    expect(format).toBe('epub');
    expect(paragraphs).toEqual([
      'One',
      'One',
      'Peaceful coexistence\u00a0— is',
      'Two',
      'We want\npeace.',
      'See Lenin.',
    ]);
    expect(marked).toEqual([
      'paratext: One',
      'heading 1: One',
      'page 12 before: — is\n\nTwo\n\nW',
      'heading 2: Two',
      'quotation: We want\npeace.',
      'note: See Lenin.',
    ]);
    expect(parsed.facts).toEqual({title: 'On Peace', language: 'en', dates: {published: '1957-12'}});
  });

  test('a book under copy protection is refused', async () => {
    const locked = book({
      'META-INF/encryption.xml':
        '<encryption><EncryptedData><CipherData><CipherReference URI="OEBPS/text/one.xhtml"/></CipherData></EncryptedData></encryption>',
    });
    await expect(readAs('book.epub', locked)).rejects.toThrow(
      'encrypted: OEBPS/text/one.xhtml; expected an EPUB without copy protection',
    );
  });

  test('a book without its package is refused', async () => {
    await expect(readAs('book.epub', zipOf({'META-INF/container.xml': '<container/>'}))).rejects.toThrow(
      'no package in the EPUB',
    );
  });
});
