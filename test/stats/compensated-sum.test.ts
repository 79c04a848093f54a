import {expect, test} from '@jest/globals';
import {compensatedSum} from '../../src/stats/compensated-sum.ts';

test('what a plain sum loses is kept (worked by hand)', () => {
  expect(compensatedSum([1, 1e100, 1, -1e100])).toBe(2);
  expect(compensatedSum(new Float64Array(10).fill(0.1))).toBe(1);
  expect(compensatedSum([])).toBe(0);
});
