import {describe, expect, test} from '@jest/globals';
import {c1Notes} from '../../../src/ingest/markup/c1-notes.ts';
import {readAs} from '../../support/read-as.ts';
import {utf8} from '../../support/utf8.ts';

describe('references to controls', () => {
  test('worked by hand: how many, which, and where the first stands', () => {
    expect(c1Notes('a &#65; &#150; b &#x96; &#127; &#160;')).toEqual([
      {
        code: 'c1-references',
        text: '2 references to controls (&#150; &#x96;) read as windows-1252, as browsers do',
        at: 8,
      },
    ]);
    expect(c1Notes('a &#8211; b &#65;')).toEqual([]);
  });

  test.each([
    ['page.htm', '<p>1914&#150;18</p>'],
    ['edition.xml', '<TEI><text><body><p>1914&#150;18</p></body></text></TEI>'],
    ['list.xml', '<list><item>1914&#150;18</item></list>'],
    ['notes.md', '1914&#150;18'],
  ])('are noted in %s, and read as dashes', async (path, source) => {
    const {text, document} = await readAs(path, utf8(source));
    expect(text.trim()).toBe('1914–18');
    expect(document.notes.map(({code}) => code)).toContain('c1-references');
  });
});
