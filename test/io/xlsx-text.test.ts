import {expect, test} from '@jest/globals';
import {xlsxText} from '../../src/io/xlsx-text.ts';

test.each([
  ['peace', 'peace'],
  ['a\u0001b', 'a_x0001_b'],
  ['_x0001_', '_x005F_x0001_'],
  ['a\tb\nc', 'a\tb\nc'],
  ['\uD835', '\uFFFD'],
  ['𝕊', '𝕊'],
])('worked by hand: %j is written %j', (text, written) => {
  expect(xlsxText(text)).toBe(written);
});

test('text longer than a cell ends in an ellipsis, no letter cut in two', () => {
  expect(xlsxText('a'.repeat(32_768))).toBe(`${'a'.repeat(32_766)}…`);
  expect(xlsxText(`${'a'.repeat(32_765)}𝕊aa`)).toBe(`${'a'.repeat(32_765)}…`);
});
