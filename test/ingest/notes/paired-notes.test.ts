import {describe, expect, test} from '@jest/globals';
import {pairedNotes} from '../../../src/ingest/notes/paired-notes.ts';

const found = (text: string) =>
  pairedNotes(text).notes.map(({label, note, mark}) => [label, text.slice(note.start, note.end), mark.start]);

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
    expect(pairedNotes(text).notes.map(({mark}) => mark)).toEqual([
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
    expect(pairedNotes(three).notes[0]?.mark).toEqual({start: 13, before: '\n1\n', after: ' '});
  });

  test('verses below a number and a blank line', () => {
    const text = page(
      3,
      n => `We saw a wood\n${n}\nand went on.`,
      n => `${n}\n\nHeavy,\nheavy.`,
    );
    expect(found(text).map(([, note]) => note)).toEqual([
      '1\n\nHeavy,\nheavy.',
      '2\n\nHeavy,\nheavy.',
      '3\n\nHeavy,\nheavy.',
    ]);
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

  test('in brackets, line below line, with all that stands between them', () => {
    const text =
      'Peace.[1] War [2], and talks.[3]\n\n[1] See there:\n\nA tale.\n\n[2] And there\nand here.\n[3] Here.';
    expect(found(text)).toEqual([
      ['1', '[1] See there:\n\nA tale.', 6],
      ['2', '[2] And there\nand here.', 13],
      ['3', '[3] Here.', 29],
    ]);
  });

  test('called a footnote in brackets; in round brackets right after a word', () => {
    expect(found('Gardens.[1] They\n\n[Footnote 1: No longer\n\na lane.]\n\nran.')).toEqual([
      ['1', '[Footnote 1: No longer\n\na lane.]', 8],
    ]);
    expect(found('His beauty.(1) He sat.\n\n(1) The painting\nshows it.')).toEqual([
      ['1', '(1) The painting\nshows it.', 11],
    ]);
  });

  test('a mark that has lost its note, where three in four have theirs', () => {
    const text = page(
      3,
      n => `A wood. ${n}  And more.`,
      n => ` ${n}  Forest.`,
    );
    expect(pairedNotes(`A lake. 4  And more.\n\n${text}`).lost).toEqual([
      {start: 7, before: ' 4  ', after: ' '},
    ]);
    expect(pairedNotes(`A lake. 4  And. 5  More.\n\n${text}`).lost).toEqual([]);
  });

  test.each([
    ['books that are cited again', 'Peace.[1] War.[1] Talks.[2]\n\n[1] A book.\n\n[2] A book.'],
    ['notes of which most are lost', 'Peace.[1] War.[2] Talks.[3] End.[4]\n\n[1] A note.'],
    ['articles and items', 'In Article 3(1) and (2) peace.\n\n(1) All have it.\n\n(2) None lacks it.'],
    ['a list without marks', 'I answer:\n\n 1  That he did.\n\n 2  That she did.'],
    ['a mark without a note', 'He is a Dane. 1  She is not.\n\nThey part.'],
    ['a note before its mark', ' 1  So he says.\n\nHe is a Dane. 1  She is not.'],
    ['parts that are named', 'Peace is in part 1  below.\n\n 1  Peace is here.'],
    ['a line that is no sentence', 'See the table. 1  There\n\n 1  Introduction'],
    ['two numbers on lines of their own', page(2, n => `A wood\n${n}\nand more.`, n => `${n}\nForest.`)], // biome-ignore format: one case
    ['numbers of parts', page(9, n => `So it ends.\n${n}\nNow it begins.`, n => `${n}\nForest.`)], // biome-ignore format: one case
    ['rows of asterisks', 'It ends.*\n\n * * * *\n\n* A star.\n\n[* * *]'],
  ])('%s', (_what, text) => {
    expect(pairedNotes(text)).toEqual({notes: [], lost: []});
  });
});
