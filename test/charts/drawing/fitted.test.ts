import {expect, test} from '@jest/globals';
import fc from 'fast-check';
import {textWidth} from '../../../src/base/text-width.ts';
import {fitted} from '../../../src/charts/drawing/fitted.ts';

test('worked by hand: ten digits in the room of four end in an ellipsis', () => {
  // A digit is 1139 units of 2048 wide, an ellipsis 2048.
  expect(fitted('0123456789', 1139 * 10, {size: 2048})).toBe('0123456789');
  expect(fitted('0123456789', 1139 * 4, {size: 2048})).toBe('01…');
  expect(fitted('anything', 0, {size: 7})).toBe('');
});

test('law: never wider than the room, and whole when there is room', () => {
  fc.assert(
    fc.property(fc.string({unit: 'grapheme'}), fc.double({min: 0, max: 200, noNaN: true}), (text, room) => {
      const short = fitted(text, room, {size: 9, bold: true});
      expect(textWidth(short, 9, true)).toBeLessThanOrEqual(room);
      if (textWidth(text, 9, true) <= room) expect(short).toBe(text);
    }),
  );
});
