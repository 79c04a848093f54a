import {describe, expect, test} from '@jest/globals';
import {frontMatterEnd} from '../../../src/ingest/front-matter/front-matter.ts';

const prose =
  'The sea was grey that morning, and nobody in the town had yet heard of the wreck below the light.';
const page = ['THE WRECK', 'BY', 'ANN MOOR'];
const verses = ['The sea goes out, the sea comes in,', 'And what it took', 'It keeps, it keeps', 'For ever.'];

/** How many paragraphs of front matter there are between the title page and the first chapter. */
const frontMatter = (front: readonly string[], before = page) => {
  const paragraphs = [...before, ...front, 'CHAPTER I', prose];
  return frontMatterEnd(paragraphs, before.length) - before.length;
};

describe('front matter', () => {
  test.each([
    ['verses, a paragraph each', verses],
    ['verses in one paragraph', [verses.join('\n    ')]],
    ['verses in italics', [`_${verses.join('\n')}_`]],
    ['verses that their author signs', [...verses, 'A. M.']],
    ['two verses and their poet', ['The sea goes out!', 'The sea comes in! Tennyson']],
    ['a poet on his own line', ['The sea goes out!', 'Drayton; Polyolbion.']],
    ['a quotation', ["Qui de nous n'a eu sa terre promise,\nson jour et sa fin en exil? - AMIEL."]],
    [
      'a quotation with its publisher',
      ['All is well that ends.\n—LAMB\nLONDON: 1907\nSecond Impression, 1908'],
    ],
    ['a dedication', ['TO\nMRS. GREY:\nPermit me to add your name to mine, and\nmy thanks.']],
    ['a dedication to the dead', ['To the memory of T. B.', 'who loved ships.']],
    ['a dedication above verses', [['TO', 'JAMES GREY, M.D.', ...verses].join('\n')]],
    ['a picture', ['H. French, del. T. Symmons, sc. "The old man sat looking at the sea."']],
  ])('%s', (_what, front) => {
    expect(frontMatter(front)).toBe(front.length);
  });

  test.each([
    ['nothing', []],
    ['prose', [prose]],
    ['a preface that the author signs', ['The tale was first told in a paper.', 'ANN MOOR.']],
    ['a preface that the author signs by initials', ['The tale was first told in a paper.', 'A. M.']],
    ['talk', ['"Is it far?" said Tom.', '"No."', '"Then let us go."', '"Very well," I said.', 'We went.']],
    ['a sentence that begins with To', ['To Marseilles we came at the end of May, and stayed.']],
    ['a long letter of dedication', ['TO', 'JAMES GREY.', ...Array<string>(8).fill(prose)]],
    ['verses above prose', [...verses, prose]],
    ['a line that announces what follows', [...verses, 'Have agreed as follows:']],
    [
      'too long a poem',
      Array<string>(20)
        .fill(verses.join('\n'))
        .concat(Array<string>(40).fill(verses[0] ?? '')),
    ],
  ])('is not %s', (_what, front) => {
    expect(frontMatter(front)).toBe(0);
  });

  test('the clauses of a preamble are none: no author is named above them', () => {
    const clauses = [
      'The Parties to this Treaty,',
      'Desiring peace,',
      'Resolved to keep it,',
      'Have agreed.',
    ];
    expect(frontMatter(clauses, ['TREATY OF PEACE', 'ADOPTED BY CONGRESS'])).toBe(0);
    expect(frontMatter(clauses, ['PEACE', 'by Ann Moor'])).toBe(4);
  });

  test('verses signed with initials need no author above them', () => {
    expect(frontMatter([...verses, 'G. K. C.'], ['A NIGHTMARE'])).toBe(5);
    expect(frontMatter(verses, ['A NIGHTMARE'])).toBe(0);
  });

  test('without a heading near there is none', () => {
    expect(frontMatterEnd([...page, ...verses, prose], 3)).toBe(3);
  });

  test('a long line of capitals takes no time', () => {
    expect(frontMatter([`${'A'.repeat(690)}!?`])).toBe(0);
  });
});
