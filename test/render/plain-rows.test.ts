import {expect, test} from '@jest/globals';
import fc from 'fast-check';
import {plainRows} from '../../src/render/plain-rows.ts';
import {SMALL, textTable} from './small-table.ts';

test('worked by hand: names first, then unrounded cells', () => {
  expect(plainRows(SMALL)).toEqual([
    ['term', 'targetCount', 'logRatioWalter'],
    ['peace', '12345', '0.3333333333333333'],
    ['war, "cold"', '0', '-2.25'],
    ['', '7', ''],
  ]);
});

test.each([
  ['=1+1', "'=1+1"],
  ['+49', "'+49"],
  ['-ism', "'-ism"],
  ['@here', "'@here"],
  ['\tx', "'\tx"],
  ['\rx', "'\rx"],
  ['＝1', "'＝1"],
  ["'=1", "''=1"],
  ["'em", "'em"],
  ['a=b', 'a=b'],
])('text that a spreadsheet would run gets an apostrophe: %j', (text, cell) => {
  expect(plainRows(textTable([text]))).toEqual([['term'], [cell]]);
});

test('law: taking one apostrophe off again gives every text back', () => {
  const risky = fc.string({unit: fc.constantFrom("'", '=', '-', '@', '\t', 'a')});
  fc.assert(
    fc.property(risky, text => {
      const cell = plainRows(textTable([text]))[1]?.[0] ?? '';
      expect(cell.replace(/^'('*[=+\-@\t\r\n＝＋－＠])/, '$1')).toBe(text);
      expect(cell).not.toMatch(/^[=+\-@\t\r]/);
    }),
  );
});
