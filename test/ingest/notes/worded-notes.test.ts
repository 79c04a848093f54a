import {describe, expect, test} from '@jest/globals';
import {wordedNotes} from '../../../src/ingest/notes/worded-notes.ts';

const found = (text: string) =>
  wordedNotes(text).map(({label, note}) => [label, text.slice(note.start, note.end)]);

describe('notes that say what they are', () => {
  test('a paragraph', () => {
    expect(found('Peace.\n\nFootnote: See\nthere. And here.\n\nFootnote 2: Here.')).toEqual([
      [undefined, 'Footnote: See\nthere. And here.'],
      ['2', 'Footnote 2: Here.'],
    ]);
  });

  test('one below the other', () => {
    expect(found('Footnote 1: See there.\nFootnote 2: See here\ntoo.')).toEqual([
      ['1', 'Footnote 1: See there.'],
      ['2', 'Footnote 2: See here\ntoo.'],
    ]);
  });

  test('where brackets were taken for spaces, up to the end of the sentence before the space', () => {
    expect(found('They did so.\n Footnote: Arms! bring\nme arms!  The men')).toEqual([
      [undefined, ' Footnote: Arms! bring\nme arms!'],
    ]);
    expect(found('They sang:\n Footnote: See the head\nof it. \nand went.')).toEqual([
      [undefined, ' Footnote: See the head\nof it.'],
    ]);
  });

  test.each([
    ['amid lines, with no end', 'They did so.\nFootnote: See there.\nThe men went.'],
    ['talk of notes', 'A footnote: so he said.\n\nFootnotes are many.'],
  ])('is not %s', (_what, text) => {
    expect(found(text)).toEqual([]);
  });
});
