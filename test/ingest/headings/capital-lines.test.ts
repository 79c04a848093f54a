import {describe, expect, test} from '@jest/globals';
import {capitalLines} from '../../../src/ingest/headings/capital-lines.ts';

const NUMBERED = /^(?:CHAPTER|PART) [IVX]+$/;
/** Each paragraph with the number of blank lines above it. */
type Line = readonly [blankLines: number, paragraph: string];

const prose = 'He came home at last.';
const chapters: readonly Line[] = [
  [0, 'CHAPTER I'],
  [1, prose],
  [3, 'CHAPTER II'],
  [1, prose],
  [3, 'CHAPTER III'],
  [1, prose],
  [4, 'CHAPTER IV'],
  [1, prose],
];

/** What the lines below four chapters are. */
const below = (lines: readonly Line[], above = chapters) => {
  const all = [...above, ...lines];
  const paragraphs = all.map(([, paragraph]) => paragraph);
  const found = capitalLines(
    {paragraphs, marks: paragraphs.map(() => undefined), blankLines: all.map(([blank]) => blank)},
    paragraphs.map(paragraph => NUMBERED.test(paragraph)),
  );
  return lines.map((_, i) => found.get(above.length + i));
};

describe('a line in capitals', () => {
  test('with the white space of a heading is one, its second line too', () => {
    const lines: readonly Line[] = [
      [3, 'THE STORY OF THE COOK'],
      [1, 'TAKEN FROM HER DIARY,'],
      [1, prose],
    ];
    expect(below(lines)).toEqual(['heading', 'subtitle', undefined]);
  });

  test('between two headings goes on with the first', () => {
    const lines: readonly Line[] = [
      [3, 'PART II'],
      [1, 'THE STORY OF THE COOK.'],
      [1, 'CHAPTER I'],
      [1, prose],
    ];
    expect(below(lines)).toEqual([undefined, 'subtitle', undefined, undefined]);
  });

  test.each<[string, readonly Line[]]>([
    [
      'as near as prose',
      [
        [2, 'JOURNAL.'],
        [1, prose],
      ],
    ],
    [
      'that goes on',
      [
        [3, 'MY DEAR MARY,'],
        [1, prose],
      ],
    ],
    [
      'of talk',
      [
        [3, '"JOURNAL"'],
        [1, prose],
      ],
    ],
    [
      'of dashes and words',
      [
        [3, '- - - STREET, BLOOMSBURY.'],
        [1, prose],
      ],
    ],
    ['at the end of a text', [[3, 'LONDON.']]],
    [
      'among names of those who signed',
      [
        [3, 'JOHN SMITH'],
        [3, 'PRESIDENT OF THE CONGRESS'],
        [1, 'Mary Jones'],
      ],
    ],
    [
      'that says the end',
      [
        [3, 'THE END.'],
        [1, prose],
      ],
    ],
    [
      'with small letters',
      [
        [3, 'Calmly?'],
        [1, prose],
      ],
    ],
    [
      'of great length',
      [
        [3, 'THE STORY OF THE COOK '.repeat(9)],
        [1, prose],
      ],
    ],
    [
      'that is the first word of a sentence',
      [
        [1, 'HE'],
        [1, 'came home.'],
      ],
    ],
  ])('%s is none', (_what, lines) => {
    expect(below(lines)).toEqual(lines.map(() => undefined));
  });

  test('says nothing where headings are few or stand as near as prose', () => {
    const line: Line = [3, 'JOURNAL.'];
    expect(below([line, [1, prose]], chapters.slice(0, 4))).toEqual([undefined, undefined]);
    const wide: readonly Line[] = chapters.map(([blank, words]) => [blank === 1 ? 1 : 6, words]);
    expect(below([line, [1, prose]], wide)).toEqual([undefined, undefined]);
  });

  test('without white space known only lines between headings are found', () => {
    const paragraphs = ['PART I', 'THE COOK.', 'CHAPTER I', prose, 'JOURNAL.', prose];
    const found = capitalLines(
      {paragraphs, marks: []},
      paragraphs.map(paragraph => NUMBERED.test(paragraph)),
    );
    expect([...found]).toEqual([[1, 'subtitle']]);
  });
});
