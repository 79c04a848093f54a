import {expect, test} from '@jest/globals';
import fc from 'fast-check';
import {byCodePoint} from '../../src/base/order.ts';

const codePoints = (text: string) => Array.from(text, letter => letter.codePointAt(0) as number);

function byNumbers(a: readonly number[], b: readonly number[]): number {
  const i = a.findIndex((x, at) => x !== b[at]);
  if (i < 0 || i >= b.length) return a.length - b.length;
  return (a[i] as number) - (b[i] as number);
}

test('strings stand in the order of their code points (law, against the code points themselves)', () => {
  const strings = fc.string({unit: 'binary'});
  fc.assert(
    fc.property(strings, strings, (a, b) => {
      expect(Math.sign(byCodePoint(a, b))).toBe(Math.sign(byNumbers(codePoints(a), codePoints(b))));
    }),
  );
});

test('letters beyond the BMP come after the last of the BMP, capitals before small letters (worked by hand)', () => {
  expect(['\u{1D54A}', '\uFF5E', 'b', 'B', 'ä', 'a', ''].sort(byCodePoint)).toEqual([
    '',
    'B',
    'a',
    'b',
    'ä',
    '\uFF5E',
    '\u{1D54A}',
  ]);
});
