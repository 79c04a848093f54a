import {expect, test} from '@jest/globals';
import {decimalYear} from '../../../src/charts/drawing/decimal-year.ts';

test('worked by hand: a day, the middle of a month, the middle of a year', () => {
  expect(decimalYear('1957')).toBe(1957.5);
  expect(decimalYear('1957-01-01')).toBeCloseTo(1957 + 0.5 / 365, 10);
  expect(decimalYear('1956-12-31')).toBeCloseTo(1957 - 0.5 / 366, 10);
  expect(decimalYear('1957-01')).toBeCloseTo(1957 + 15.5 / 365, 10);
});

test.each(['', '57', '1957-13-1', 'November 1957'])('not a date: "%s"', date => {
  expect(() => decimalYear(date)).toThrow(/^not a date: .*; expected one such as 1957-11-16/);
});
