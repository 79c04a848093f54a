import {expect, test} from '@jest/globals';
import fc from 'fast-check';
import {spread} from '../../../src/charts/drawing/spread.ts';

test('worked by hand: labels with room stay, those without part evenly round their middle', () => {
  expect(spread([10, 50], {from: 0, to: 100, step: 10})).toEqual([10, 50]);
  expect(spread([50, 50, 50], {from: 0, to: 100, step: 10})).toEqual([40, 50, 60]);
  expect(spread([52, 20, 48], {from: 0, to: 100, step: 10})).toEqual([55, 20, 45]);
});

test('worked by hand: labels at an edge are moved inwards, too many stand closer', () => {
  expect(spread([0, 0, 0], {from: 5, to: 100, step: 10})).toEqual([5, 15, 25]);
  expect(spread([100, 100], {from: 0, to: 100, step: 10})).toEqual([90, 100]);
  expect(spread([1, 1, 1], {from: 0, to: 10, step: 10})).toEqual([0, 5, 10]);
  expect(spread([], {from: 0, to: 10, step: 10})).toEqual([]);
});

test('worked by hand: a label of two lines has room for both', () => {
  expect(spread([50, 50], {from: 0, to: 100, step: 10, lines: [2, 1]})).toEqual([42.5, 57.5]);
  expect(spread([0, 0], {from: 0, to: 100, step: 10, lines: [3, 1]})).toEqual([10, 30]);
  expect(spread([100], {from: 0, to: 100, step: 10, lines: [2]})).toEqual([95]);
});

test('law: none closer than the step where there is room, all inside, the order of the wishes kept', () => {
  const wishes = fc.array(fc.double({min: -50, max: 150, noNaN: true}), {maxLength: 10});
  fc.assert(
    fc.property(wishes, wished => {
      const given = spread(wished, {from: 0, to: 100, step: 10});
      const order = [...wished.keys()].sort((a, b) => (wished[a] ?? 0) - (wished[b] ?? 0) || a - b);
      order.slice(1).forEach((i, k) => {
        expect((given[i] ?? 0) - (given[order[k] ?? 0] ?? 0)).toBeGreaterThanOrEqual(10 - 1e-9);
      });
      for (const y of given) {
        expect(y).toBeGreaterThanOrEqual(-1e-9);
        expect(y).toBeLessThanOrEqual(100 + 1e-9);
      }
    }),
  );
});
