import {expect, test} from '@jest/globals';
import fc from 'fast-check';
import {textWidth} from '../../../src/base/text-width.ts';
import {wrapped} from '../../../src/charts/drawing/wrapped.ts';

test('worked by hand: words go to the next line where they would not fit', () => {
  const room = textWidth('more in Part', 7);
  expect(wrapped('more in Part I', room, {size: 7})).toEqual(['more in Part', 'I']);
  expect(wrapped('more in Part I', 1000, {size: 7})).toEqual(['more in Part I']);
});

test('law: no line is wider than the room, and no word is lost where each fits', () => {
  const word = fc.string({unit: fc.constantFrom('a', 'm', '–', 'Ж'), minLength: 1, maxLength: 6});
  fc.assert(
    fc.property(
      fc.array(word, {minLength: 1}),
      fc.double({min: 60, max: 300, noNaN: true}),
      (words, room) => {
        const lines = wrapped(words.join(' '), room, {size: 9});
        for (const line of lines) expect(textWidth(line, 9)).toBeLessThanOrEqual(room);
        expect(lines.join(' ')).toBe(words.join(' '));
      },
    ),
  );
});
