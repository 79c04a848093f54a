import {describe, expect, test} from '@jest/globals';
import fc from 'fast-check';
import {whiteSpace} from '../../../src/ingest/normalise/white-space.ts';
import {applyStep} from '../../../src/model/ledger.ts';

const normalise = (text: string) => applyStep(text, whiteSpace.changes(text));

describe('white space', () => {
  test('worked by hand: one plain space between words, none at the end of a line, indents stay', () => {
    expect(normalise('peace\u00A0and\tthe  people \u3000 of\n\t  Moscow  \n \n\n end ')).toBe(
      'peace and the people of\n\t  Moscow\n\n\n end',
    );
  });

  test('law: nothing but white space changes, words stay parted, a second time changes nothing', () => {
    const pieces = fc.constantFrom(' ', ' ', '\t', '\u00A0', '\u2009', '\uFEFF', '\n', '\f', 'a', 'b.');
    fc.assert(
      fc.property(fc.array(pieces, {maxLength: 30}), units => {
        const text = units.join('');
        const words = (words: string) => words.split(/\s+/).filter(word => word !== '');
        expect(words(normalise(text))).toEqual(words(text));
        expect(normalise(text).split('\n')).toHaveLength(text.split('\n').length);
        expect(normalise(normalise(text))).toBe(normalise(text));
      }),
    );
  });
});
