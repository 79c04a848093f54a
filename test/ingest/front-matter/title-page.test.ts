import {describe, expect, test} from '@jest/globals';
import {isSubtitle, titlePage} from '../../../src/ingest/front-matter/title-page.ts';

const prose = `The meeting considers that ${'the unity of the parties grows and '.repeat(40)}peace wins.`;

describe('a title page', () => {
  test.each([
    ['title and author', ['THE WARDEN', 'by', 'Anthony Trollope', prose], {length: 3, title: 0}],
    ['a title alone', ['The Price of Peace', prose], {length: 1, title: 0}],
    ['a title that goes on', ['EREMA;', "OR, MY FATHER'S SIN", prose], {length: 2, title: 0}],
    [
      'the source of the text',
      ['Declaration of Peace', '<http://example.org/x.htm>', 'Source: A book, 1957.', prose],
      {length: 3, title: 0},
    ],
    [
      'a title that comes again',
      ['DECLARATION OF THE PARTIES', '1957', "PUBLISHER'S NOTE", prose, 'Declaration of Parties', prose],
      {length: 5, title: 4},
    ],
    [
      'the author and his other works',
      ['INNOCENT', 'By Marie Corelli.', 'Author of "Satan," Etc.', '"The Treasure," etc', 'Chapter I', prose],
      {length: 4, title: 0},
    ],
    ['a comma before the author', ['The Ambassadors,', 'by', 'Henry James', prose], {length: 3, title: 0}],
    [
      'the title again above the author',
      ["Lady Audley's Secret", 'BY', "LADY AUDLEY'S SECRET.", 'By Miss M.E. Braddon.', 'Chapter I', prose],
      {length: 4, title: 2},
    ],
    [
      'all before contents that are near',
      ['QUEST', 'Price 2s. in boards; half-bound 3s.', 'CONTENTS\nCHAPTER I', 'Chapter I', prose],
      {length: 3, title: 0},
    ],
    [
      'a dedication that goes on in small letters',
      ['SHE', 'I inscribe this history to', 'ANDREW LANG', 'in token of personal regard', 'Chapter I', prose],
      {length: 4, title: 0},
    ],
    [
      'contents that name the chapters',
      ['OLIVER', 'CONTENTS', 'CHAPTER I. BIRTH', 'CHAPTER II. LIFE', 'CHAPTER I. BIRTH', prose],
      {length: 4, title: 0},
    ],
    [
      'contents that name titles alone',
      ['OLIVER', 'Contents', 'Birth', 'Life', 'Chapter I', 'Birth', prose],
      {length: 4, title: 0},
    ],
    [
      'contents in one paragraph',
      ['OLIVER', 'CONTENTS\nI BIRTH\nII LIFE', 'CHAPTER I', prose],
      {length: 2, title: 0},
    ],
  ])('%s', (_what, paragraphs, page) => {
    expect(titlePage(paragraphs)).toEqual(page);
  });

  test.each([
    ['prose at once', [prose, prose]],
    ['a salutation', ['COMRADES:', prose]],
    ['another salutation', ['My friends,', prose]],
    ['a heading at once', ['Chapter I', prose]],
    ['a part without a number', ['PREFACE', prose]],
    ['the number of a chapter', ['1', prose]],
    ['too short a text', ['Peace', 'War and peace.']],
    ['nothing else', ['THE WARDEN']],
    ['no words', []],
  ])('is not %s', (_what, paragraphs) => {
    expect(titlePage(paragraphs)).toEqual({length: 0, title: 0});
  });
});

test('the first word of a sentence, in capitals on a line of its own, is no title', () => {
  expect(isSubtitle('HAMLIN', 'felt rather contrite.')).toBe(false);
});

test.each([
  ['THE SUBTERRANEAN WAY', true],
  [`${'THE PLACE WHERE HE\nWAS BORN, '.repeat(8)}AND LIVED`, true],
  ['"There Are Heroisms All Round Us"', true],
  ['"It Is the Child!"', true],
  ['"It is time," he said', false],
  ['17', false],
  ['- Obligation to respect human rights', true],
  ['Purposes and principles', true],
  ['"GIVE ME TENDERNESS," SHE SAID', true],
  ['The right to work.', false],
  ['the second part', false],
  ['Dear comrades,', false],
  ['Article 5', false],
])('below a numbered heading %s is its title: %s', (line, is) => {
  expect(isSubtitle(line, 'The text.')).toBe(is);
  expect(isSubtitle(line, undefined)).toBe(false);
});
