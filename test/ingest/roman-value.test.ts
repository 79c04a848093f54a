import {expect, test} from '@jest/globals';
import {romanValue} from '../../src/ingest/roman-value.ts';

test.each([
  ['I', 1],
  ['IV', 4],
  ['IX', 9],
  ['XIV', 14],
  ['XL', 40],
  ['MCMLVII', 1957],
  ['MMMCMXCIX', 3999],
  ['', 0],
  ['IIII', 0],
  ['IC', 0],
  ['VX', 0],
  ['iv', 0],
])('worked by hand: %s counts %d', (numeral, value) => {
  expect(romanValue(numeral)).toBe(value);
});
