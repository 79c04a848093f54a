import {describe, expect, test} from '@jest/globals';
import {titleHeads} from '../../src/ingest/title-heads.ts';

/** A chapter, in the lines of which stands what may be the head of a page. */
const chapter = (number: string, head: string, cuts = true) =>
  `CHAPTER ${number}\n\nTHE TALKS BEGIN AGAIN - PEACE\n\n${cuts ? `It was the\n${head}\nend of it.` : `It was.\n${head}\nIt ended.`}`;

const found = (...chapters: readonly string[]) => titleHeads(chapters.join('\n\n')).map(({before}) => before);

describe('titles of chapters at the heads of pages', () => {
  test('the whole title, a piece of it, and where it cuts a sentence its first words', () => {
    const heads = [
      'THE TALKS BEGIN AGAIN',
      'PEACE',
      'THE TALKS BEGIN AGAIN - PEACE',
      'THE TALKS BEGIN ONCE MORE',
    ];
    expect(found(...heads.map((head, i) => chapter('I'.repeat(i + 1), head)))).toEqual(
      heads.map(head => `${head}\n`),
    );
  });

  test('half of them cut a sentence', () => {
    const cutting = [chapter('I', 'PEACE'), chapter('II', 'PEACE')];
    expect(found(...cutting, chapter('III', 'PEACE', false), chapter('IV', 'PEACE', false))).toHaveLength(4);
    expect(found(...cutting, ...Array.from('12345', n => chapter(n, 'PEACE', false)))).toEqual([]);
  });

  test.each([
    ['three alone', ['I', 'II', 'III'].map(n => chapter(n, 'PEACE'))],
    ['other words in capitals', ['I', 'II', 'III', 'IV'].map(n => chapter(n, 'WAR AND PEACE'))],
    ['small letters', ['I', 'II', 'III', 'IV'].map(n => chapter(n, 'Peace'))],
    ['paragraphs', ['I', 'II', 'III', 'IV'].map(n => chapter(n, '\nPEACE\n'))],
    [
      'the title of another chapter',
      [
        chapter('I', 'x'),
        ...['II', 'III', 'IV', 'V'].map(n => `CHAPTER ${n}\n\nWAR\n\nIt was the\nPEACE\nend.`),
      ],
    ],
    ['the edges of pages', ['I', 'II', 'III', 'IV'].map(n => chapter(n, '\fPEACE'))],
  ])('%s: none', (_what, chapters) => {
    expect(found(...chapters)).toEqual([]);
  });
});
