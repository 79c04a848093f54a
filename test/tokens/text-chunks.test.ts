import {expect, test} from '@jest/globals';
import fc from 'fast-check';
import {textChunks} from '../../src/tokens/text-chunks.ts';
import {trickyText} from '../support/unicode-texts.ts';

test('law: cuts rise from 0 to the length, take in every border, and stand at white space elsewhere', () => {
  fc.assert(
    fc.property(trickyText, fc.array(fc.nat(40_000)), (piece, places) => {
      const text = `${piece} `.repeat(Math.ceil(20_000 / (piece.length + 1)));
      const borders = [...places.filter(place => place <= text.length), text.length].sort((a, b) => a - b);
      const cuts = textChunks(text, borders);
      expect([cuts[0], cuts.at(-1)]).toEqual([0, text.length]);
      expect(cuts).toEqual([...new Set(cuts)].sort((a, b) => a - b));
      expect(cuts).toEqual(expect.arrayContaining(borders));
      const others = cuts.filter(cut => cut > 0 && !borders.includes(cut));
      expect(others.filter(cut => !/\s/.test(text.charAt(cut)))).toEqual([]);
    }),
    {numRuns: 50},
  );
});

test('worked by hand: a text of one short line is one chunk, none is none', () => {
  expect([textChunks('peace and war', [13]), textChunks('', [0])]).toEqual([[0, 13], [0]]);
});
