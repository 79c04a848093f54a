import {describe, expect, test} from '@jest/globals';
import {letteredNotes} from '../../../src/ingest/notes/lettered-notes.ts';

const text = 'He fled. (Note A, Appendix) She stayed. (See\nNote B.) They met. [Note C]';

describe('notes that the text names', () => {
  test('up to "The End"', () => {
    const paragraphs = [text, 'Note A.--On flight.', 'He fled.', 'Note B.--On staying.', 'THE END'];
    expect(letteredNotes(paragraphs)).toEqual([
      {label: 'A', first: 1, end: 3},
      {label: 'B', first: 3, end: 4},
    ]);
  });

  test('up to a heading, or the end of the text', () => {
    const notes = ['Note 1: So.', 'Note 2: So.'];
    const paragraphs = ['See it (note 1) and (note 2).', ...notes, 'Chapter II', 'And (note 1).', ...notes];
    expect(letteredNotes(paragraphs).map(({first, end}) => [first, end])).toEqual([
      [1, 2],
      [2, 3],
      [5, 6],
      [6, 7],
    ]);
  });

  test('up to another row, however many there are', () => {
    const rows = Array.from({length: 100_000}, () => ['Note A. So.', 'Note B. So.']).flat();
    const notes = letteredNotes([text, ...rows]);
    expect(notes).toHaveLength(200_000);
    expect(notes.slice(0, 3).map(({first, end}) => [first, end])).toEqual([
      [1, 2],
      [2, 3],
      [3, 4],
    ]);
  });

  test('Roman numerals; I may be a letter as well', () => {
    const labels = ['I', 'II', 'III', 'IV'];
    const named = labels.map(label => `So (Note ${label}).`).join(' ');
    expect(letteredNotes([named, ...labels.map(label => `Note ${label}.`)])).toHaveLength(4);
    const letters = Array.from('ABCDEFGHIJ');
    const all = letters.map(label => `So (Note ${label}).`).join(' ');
    expect(letteredNotes([all, ...letters.map(label => `Note ${label}.`)])).toHaveLength(10);
  });

  test.each([
    ['letters with such heads', ['He wrote three notes:', 'NOTE I.', 'My dear', 'NOTE II.', 'My dear']],
    [
      'less than half of them named',
      [text, 'Note A.', 'Note B.', 'Note C.', 'Note D.', 'Note E.', 'Note F.', 'Note G.'],
    ],
    ['one alone', [text, 'Note A.', 'So it was.']],
    ['what does not begin the row', [text, 'Note B.', 'Note C.']],
    ['what is out of order', [text, 'Note A.', 'Note I.', 'Note C.']],
    ['what the text names later', ['Note A.', 'Note B.', text]],
    ['prose', [text, 'Note a thing.', 'Note b is low.', 'Note how it ends.']],
  ])('%s are none', (_what, paragraphs) => {
    expect(letteredNotes(paragraphs)).toEqual([]);
  });
});
