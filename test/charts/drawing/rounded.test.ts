import {expect, test} from '@jest/globals';
import {rounded} from '../../../src/charts/drawing/rounded.ts';

test('worked by hand: four decimals, and no negative zero', () => {
  expect([1 / 3, 2.00005, 125.3, -1e-9].map(rounded)).toEqual([0.3333, 2.0001, 125.3, 0]);
  expect(Object.is(rounded(-1e-9), 0)).toBe(true);
});
