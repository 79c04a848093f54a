import {describe, expect, test} from '@jest/globals';
import {asidesByForm, isVolumeEnd} from '../../src/ingest/asides-by-form.ts';

const prose = `${'The meeting considers that the unity grows. '.repeat(6)}Peace wins.`;

describe('what is not the text', () => {
  test.each([
    [
      'contents after a preface',
      ['Preface', prose, 'CONTENTS', 'Chapter I', 'Chapter II', 'Chapter I', prose],
      2,
      5,
    ],
    ['a link alone', ['Chapter I', prose, 'Contents', 'Chapter 2', 'A TITLE', prose], 2, 3],
    ['a dedication', ['DEDICATION', 'To my friend,', 'who has it', 'PREFACE', prose], 0, 3],
    ['the end of a volume', ['Chapter I', prose, 'END OF VOL. I.', 'Chapter II', prose], 2, 3],
    [
      'the title page after it',
      ['Chapter I', prose, 'END OF VOL. I.', 'ANGEL', 'VOL. II.', 'Chapter II', prose],
      2,
      5,
    ],
    [
      'the title again',
      ['The Price of Peace', 'Book I', prose, 'THE PRICE OF PEACE', 'Book II', prose],
      3,
      4,
    ],
    ['links of a site to its files', [prose, 'Page images', 'PDF', 'EPUB', prose], 1, 4],
    ['a picture', [prose, '[Illustration: The king.]', prose], 1, 2],
  ])('%s', (_what, paragraphs, first, end) => {
    expect(asidesByForm(paragraphs)).toEqual([{first, end, kind: 'paratext'}]);
  });

  test('footnotes in brackets, of several paragraphs, with and without a number', () => {
    expect(asidesByForm([prose, '[Footnote 3: See', 'the map.]', '[Footnote: Old song.]'])).toEqual([
      {first: 1, end: 3, kind: 'note', label: '3'},
      {first: 3, end: 4, kind: 'note'},
    ]);
  });

  test('notes at the end that the text names by their letters', () => {
    const text = `${prose} (Note A, Appendix)`;
    expect(asidesByForm([text, 'APPENDIX', 'Note A.--Peace.', prose, 'Note B.', prose, 'THE END'])).toEqual([
      {first: 2, end: 4, kind: 'note', label: 'A'},
      {first: 4, end: 6, kind: 'note', label: 'B'},
    ]);
  });

  test.each([
    ['a bracket that nothing closes', ['[Footnote 1: See', prose]],
    ['prose on contents', ['Contents of the chest were gold.', prose]],
    ['an end within the text', ['The end of part of the matter.', prose]],
    ['the name of one kind of file', [prose, 'PDF', prose, 'HTML', 'HTML', prose]],
    ['a title that is a part', ['PART ONE', 'Chapter I', prose, 'PART TWO', 'Chapter I', prose]],
  ])('is not %s', (_what, paragraphs) => {
    expect(asidesByForm(paragraphs)).toEqual([]);
  });
});

test.each([
  ['END OF VOL. II.', true],
  ['End of the Second Part', true],
  ['END OF PHASE THE FIRST', true],
  ['THE END', false],
  ['The end of the road was near.', false],
])('%s ends a volume: %s', (line, is) => {
  expect(isVolumeEnd(line)).toBe(is);
});
