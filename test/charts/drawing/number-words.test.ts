import {expect, test} from '@jest/globals';
import {
  counted,
  intervalText,
  oneDecimal,
  ratioTick,
  times,
  whole,
} from '../../../src/charts/drawing/number-words.ts';

test('worked by hand: thin spaces between thousands, a true minus', () => {
  expect([0, 999, 5361, 1234567, -1234.4].map(whole)).toEqual([
    '0',
    '999',
    '5\u2009361',
    '1\u2009234\u2009567',
    '−1\u2009234',
  ]);
  expect([0, 7.25, 4883.36].map(oneDecimal)).toEqual(['0.0', '7.3', '4\u2009883.4']);
});

test('worked by hand: ticks and ratios from binary logarithms', () => {
  expect([-5, -1, 0, 1, 10].map(ratioTick)).toEqual(['÷32', '÷2', 'equal rates', '×2', '×1\u2009024']);
  expect([1, -2.5, 3.32, -12].map(times)).toEqual(['2.0 times', '5.7 times', '10 times', '4\u2009096 times']);
});

test('one thing, many things', () => {
  expect([counted(0, 'word'), counted(1, 'word'), counted(1654, 'word')]).toEqual([
    '0 words',
    '1 word',
    '1\u2009654 words',
  ]);
});

test('worked by hand: both ends of an interval have three digits', () => {
  expect([intervalText(0.0398, 0.07), intervalText(-0.5, 12.25)]).toEqual([
    '[0.0398; 0.0700]',
    '[−0.500; 12.3]',
  ]);
});
