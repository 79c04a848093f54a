import {expect, test} from '@jest/globals';
import {unbroken} from '../../../src/render/html/unbroken.ts';

test.each([
  ['1\u2009234\u2009567 words', '1\u202f234\u202f567 words'],
  ['at 95 % and 5 %.', 'at 95\u00a0% and 5\u00a0%.'],
  ['war (12 : 3)', 'war (12\u00a0:\u00a03)'],
  ['a\u2009b, 5 per cent', 'a\u2009b, 5 per cent'],
])('worked by hand: %j', (text, written) => {
  expect(unbroken(text)).toBe(written);
});
