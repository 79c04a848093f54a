import {expect, test} from '@jest/globals';
import fc from 'fast-check';
import {averageLinkage} from '../../src/stats/average-linkage.ts';
import {readJson} from '../support/json.ts';

const oracle = readJson<{distances: number[][]; merges: [number, number, number][]}>(
  'oracle/average-linkage.json',
);

test('worked by hand: the nearest two join, then the third at the mean of its distances', () => {
  const distances = [
    [0, 2, 6],
    [2, 0, 8],
    [6, 8, 0],
  ];
  expect(averageLinkage(distances)).toEqual([
    {first: 0, second: 1, height: 2},
    {first: 3, second: 2, height: 7},
  ]);
  expect(averageLinkage([[0]])).toEqual([]);
});

test('the merges and heights of SciPy (oracle)', () => {
  const merges = averageLinkage(oracle.distances);
  const members = merges.map(({first, second}) => [Math.min(first, second), Math.max(first, second)]);
  expect(members).toEqual(oracle.merges.map(([a, b]) => [a, b]));
  merges.forEach(({height}, i) => {
    expect(height).toBeCloseTo(oracle.merges[i]?.[2] ?? Number.NaN, 12);
  });
});

test('law: n − 1 merges, heights never fall, everything ends in one group', () => {
  const points = fc.array(fc.tuple(fc.integer({min: 0, max: 50}), fc.integer({min: 0, max: 50})), {
    minLength: 2,
    maxLength: 12,
  });
  fc.assert(
    fc.property(points, places => {
      const square = places.map(([x, y]) => places.map(([u, v]) => Math.hypot(x - u, y - v)));
      const merges = averageLinkage(square);
      expect(merges).toHaveLength(places.length - 1);
      const joined = merges.flatMap(({first, second}) => [first, second]).sort((a, b) => a - b);
      expect(joined).toEqual([...Array(2 * places.length - 2).keys()]);
      merges.slice(1).forEach(({height}, i) => {
        expect(height).toBeGreaterThanOrEqual((merges[i]?.height ?? 0) - 1e-9);
      });
    }),
  );
});

test('what is no square of distances is refused', () => {
  expect(() => averageLinkage([[0, 1], [1]])).toThrow(RangeError);
  expect(() =>
    averageLinkage([
      [0, Number.NaN],
      [Number.NaN, 0],
    ]),
  ).toThrow('no square of distances: 2 rows');
});
