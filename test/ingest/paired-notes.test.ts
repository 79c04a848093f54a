import {describe, expect, test} from '@jest/globals';
import {pairedNotes} from '../../src/ingest/paired-notes.ts';

const found = (text: string) =>
  pairedNotes(text).map(({label, note, mark}) => [label, text.slice(note.start, note.end), mark.start]);

/** A part in which so many numbered words within sentences have their notes below. */
const page = (count: number, words: (n: number) => string, note: (n: number) => string) => {
  const numbers = Array.from({length: count}, (_, i) => i + 1);
  return [...numbers.map(words), ...numbers.map(note)].join('\n\n');
};

describe('notes and their marks', () => {
  test('between wider spaces, below the text', () => {
    const text = 'He is a Dane. 1  She\nis not. 2 \n\nThey part.\n\n 1  So he\nsays.\n\n 2  And she.\n\nII';
    expect(found(text)).toEqual([
      ['1', ' 1  So he\nsays.', 13],
      ['2', ' 2  And she.', 28],
    ]);
    expect(pairedNotes(text).map(({mark}) => mark)).toEqual([
      {start: 13, before: ' 1  ', after: ' '},
      {start: 28, before: ' 2 ', after: ''},
    ]);
  });

  test('the verses that a colon announces belong to the note', () => {
    expect(found('A tale. 1 \n\n 1  Compare: -\n\n With these\n came peace.\n\nText.')).toEqual([
      ['1', ' 1  Compare: -\n\n With these\n came peace.', 7],
    ]);
  });

  test('on lines of their own, three or more, within sentences', () => {
    const three = page(
      3,
      n => `We saw a wood\n${n}\nand went on.`,
      n => `${n}\nForest.`,
    );
    expect(found(three).map(([label, note]) => [label, note])).toEqual([
      ['1', '1\nForest.'],
      ['2', '2\nForest.'],
      ['3', '3\nForest.'],
    ]);
    expect(pairedNotes(three)[0]?.mark).toEqual({start: 13, before: '\n1\n', after: ' '});
  });

  test('a note of one line may stand right below the text, above the next', () => {
    const text = 'We saw\n1\na wood\n2\nand a lake\n3\nand as\n1 A forest.\n\n2\nA grove.\n\n\n3\nA pond.';
    expect(found(text).map(([label]) => label)).toEqual(['1', '2', '3']);
  });

  test('an asterisk, and a line in brackets that it begins', () => {
    expect(found('It ends "next year."*\n   [*Written in 1878.]\n"Am I?"')).toEqual([
      ['*', '   [*Written in 1878.]', 20],
    ]);
  });

  test.each([
    ['a list without marks', 'I answer:\n\n 1  That he did.\n\n 2  That she did.'],
    ['a mark without a note', 'He is a Dane. 1  She is not.\n\nThey part.'],
    ['a note before its mark', ' 1  So he says.\n\nHe is a Dane. 1  She is not.'],
    ['parts that are named', 'Peace is in part 1  below.\n\n 1  Peace is here.'],
    ['a line that is no sentence', 'See the table. 1  There\n\n 1  Introduction'],
    ['two numbers on lines of their own', page(2, n => `A wood\n${n}\nand more.`, n => `${n}\nForest.`)], // biome-ignore format: one case
    ['numbers of parts', page(9, n => `So it ends.\n${n}\nNow it begins.`, n => `${n}\nForest.`)], // biome-ignore format: one case
    ['rows of asterisks', 'It ends.*\n\n * * * *\n\n* A star.\n\n[* * *]'],
  ])('%s', (_what, text) => {
    expect(pairedNotes(text)).toEqual([]);
  });
});
