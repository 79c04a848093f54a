import {expect, test} from '@jest/globals';
import fc from 'fast-check';
import {textWidth} from '../../../src/base/text-width.ts';
import {fewLines} from '../../../src/charts/drawing/few-lines.ts';

const size = 10;

test('worked by hand: lines as long as they may be, the last cut short', () => {
  const room = textWidth('the unity of', size);
  expect(fewLines('the unity of action', {room, most: 2}, {size})).toEqual(['the unity of', 'action']);
  expect(fewLines('the unity of action and purpose', {room, most: 2}, {size})).toEqual([
    'the unity of',
    'action a…',
  ]);
  expect(fewLines('peace', {room, most: 1}, {size})).toEqual(['peace']);
});

test('law: never more lines than asked for, none wider than the room', () => {
  const words = fc.array(fc.string({minLength: 1, maxLength: 12}), {maxLength: 8});
  fc.assert(
    fc.property(words, fc.integer({min: 1, max: 3}), (given, most) => {
      const lines = fewLines(given.join(' '), {room: 40, most}, {size});
      expect(lines.length).toBeLessThanOrEqual(most);
      for (const line of lines) expect(textWidth(line, size)).toBeLessThanOrEqual(40);
    }),
  );
});
