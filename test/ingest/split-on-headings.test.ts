import {describe, expect, test} from '@jest/globals';
import {html} from '../../src/ingest/formats/html.ts';
import {documentFrom} from '../../src/ingest/ingest.ts';
import {splitOnHeadings} from '../../src/ingest/split-on-headings.ts';

const PAGE = `<h1>Two Letters</h1><p>Foreign Languages Press</p>
<h3>Letter of the CC of the CPSU</h3><h4>(November 29, 1963)</h4><p>Dear Comrades,</p><h4>On trade</h4><p>We propose.</p>
<h3>Letter of the CC of the CPC</h3><p>February 20, 1964</p><p>Dear Comrades, no.</p>`;

async function page() {
  const parsed = await html.parse(new TextEncoder().encode(PAGE), {});
  return documentFrom(parsed, {id: 'letters', path: 'letters.htm', sha256: ''});
}

describe('splitOnHeadings', () => {
  test('worked by hand: two letters of one page, with titles and dates', async () => {
    const document = await page();
    const parts = splitOnHeadings(document, 'letter');
    expect(parts.map(({title, date}) => ({title, date}))).toEqual([
      {title: 'Letter of the CC of the CPSU (November 29, 1963)', date: '1963-11-29'},
      {title: 'Letter of the CC of the CPC', date: '1964-02-20'},
    ]);
    expect(parts.map(({span}) => document.text.slice(span.start, span.end).split('\n\n').at(-1))).toEqual([
      'We propose.',
      'Dear Comrades, no.',
    ]);
  });

  test('a text without such headings has no parts', async () => {
    expect(splitOnHeadings(await page(), 'treaty')).toEqual([]);
  });
});
