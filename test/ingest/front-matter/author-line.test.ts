import {describe, expect, test} from '@jest/globals';
import {isAuthorAbove, titleAlone} from '../../../src/ingest/front-matter/author-line.ts';
import {titlePage} from '../../../src/ingest/front-matter/title-page.ts';

const prose = 'The man of property came home. '.repeat(800);

describe('the author above the title', () => {
  test.each([
    ['a name whose surname is nowhere in the text', ['JOHN GALSWORTHY', 'THE MAN OF PROPERTY', prose], true],
    ['a title above its author', ['The Man of Property', 'John Galsworthy', prose], false],
    ['a surname that comes in the text', ['John Property', 'THE MAN OF PROPERTY', prose], false],
    ['a title that does not come again', ['JOHN GALSWORTHY', 'IN CHANCERY', prose], false],
    ['a title without longer words', ['JOHN GALSWORTHY', 'THE MAN', prose], false],
    ['one word, no name', ['Communism', 'The Man of Property', prose], false],
    ['too short a text', ['JOHN GALSWORTHY', 'THE MAN OF PROPERTY', prose.slice(0, 19_000)], false],
    ['no lines', [], false],
  ])('%s', (_what, paragraphs, is) => {
    expect(isAuthorAbove(paragraphs)).toBe(is);
  });

  test('the page says which line is the title', () => {
    const page = ['JOHN GALSWORTHY', 'THE MAN OF PROPERTY', 'PART I', prose];
    expect(titlePage(page)).toEqual({length: 2, title: 1});
    expect(titlePage([...page.slice(0, 2), 'By Another Hand', ...page.slice(2)])).toEqual({
      length: 3,
      title: 0,
    });
  });
});

test.each([
  ["ALMAYER'S FOLLY by Joseph Conrad", "ALMAYER'S FOLLY"],
  ['"CAPTAINS COURAGEOUS" A STORY by Rudyard Kipling', '"CAPTAINS COURAGEOUS" A STORY'],
  ['The Napoleon of\nNotting Hill\n_By_\nG. K. CHESTERTON', 'The Napoleon of\nNotting Hill'],
  ['Death by Drowning', 'Death by Drowning'],
  ['ADOPTED BY CONGRESS', 'ADOPTED BY CONGRESS'],
  ['SIDE by side', 'SIDE by side'],
])('of %s the title is %s', (line, title) => {
  expect(titleAlone(line)).toBe(title);
});
