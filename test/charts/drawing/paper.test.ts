import {expect, test} from '@jest/globals';
import {millimetres, PAPERS} from '../../../src/charts/drawing/paper.ts';

test.each([
  ['89', 89],
  ['89mm', 89],
  ['8.9 cm', 8.9 * 10],
  ['3.5in', 88.9],
  ['252pt', 88.9],
  ['nature-2', 183],
])('worked by hand: %s is %d mm', (typed, mm) => {
  expect(millimetres(typed)).toBeCloseTo(mm, 10);
});

test('every paper has a width that a figure can have', () => {
  for (const {width} of PAPERS) expect(width).toBeGreaterThanOrEqual(60);
});

test.each(['', 'wide', '-3', '89 feet', 'nature'])('%j is no length', typed => {
  expect(() => millimetres(typed)).toThrow(
    /^no length: .*; expected one such as 89mm, 3.5in, or one of nature-1, /,
  );
});
