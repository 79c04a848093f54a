import {expect, test} from '@jest/globals';
import fc from 'fast-check';
import {singularValues} from '../../src/stats/singular-values.ts';

const numbers = fc.double({min: -100, max: 100, noNaN: true}).map(x => Math.round(x * 10) / 10);
const matrices = fc
  .tuple(fc.integer({min: 1, max: 6}), fc.integer({min: 1, max: 9}))
  .chain(([rows, columns]) =>
    fc.array(fc.array(numbers, {minLength: columns, maxLength: columns}), {minLength: rows, maxLength: rows}),
  );

test('worked by hand: a turned and stretched square', () => {
  const [first, second, ...more] = singularValues([
    [3, 0],
    [4, 5],
  ]);
  // The matrix times its transpose is [[9, 12], [12, 41]]: 45 along (1, 3)/√10, 5 along (3, −1)/√10.
  expect(first?.value).toBeCloseTo(Math.sqrt(45), 12);
  expect(second?.value).toBeCloseTo(Math.sqrt(5), 12);
  expect([...(first?.left ?? [])].map(x => x * Math.sqrt(10))).toEqual([
    expect.closeTo(1, 12),
    expect.closeTo(3, 12),
  ]);
  expect([...(second?.left ?? [])].map(x => x * Math.sqrt(10))).toEqual([
    expect.closeTo(3, 12),
    expect.closeTo(-1, 12),
  ]);
  expect(more).toEqual([]);
});

test('rows alike have one direction, and nothing has none', () => {
  expect(
    singularValues([
      [1, 2, 2],
      [2, 4, 4],
    ]),
  ).toHaveLength(1);
  expect(
    singularValues([
      [0, 0],
      [0, 0],
    ]),
  ).toEqual([]);
  expect(singularValues([])).toEqual([]);
});

test('of two rows equally far the first is positive', () => {
  const [only] = singularValues([
    [-1, 1],
    [1, -1],
  ]);
  expect(only?.left[0]).toBeGreaterThan(0);
});

test('law: the triples give the matrix back, stand at right angles, and fall', () => {
  fc.assert(
    fc.property(matrices, matrix => {
      const triples = singularValues(matrix);
      matrix.forEach((row, i) => {
        row.forEach((cell, j) => {
          const sum = triples.reduce(
            (s, {value, left, right}) => s + value * (left[i] ?? 0) * (right[j] ?? 0),
            0,
          );
          expect(Math.abs(sum - cell)).toBeLessThan(1e-9);
        });
      });
      triples.forEach(({value, left, right}, k) => {
        expect(value).toBeLessThanOrEqual(triples[k - 1]?.value ?? Number.POSITIVE_INFINITY);
        triples.forEach((other, l) => {
          for (const [a, b] of [
            [left, other.left],
            [right, other.right],
          ] as const) {
            const product = a.reduce((sum, x, i) => sum + x * (b[i] ?? 0), 0);
            // Directions of nearly nothing are known to fewer digits.
            const exact = Math.min(value, other.value) > 1e-6 * (triples[0]?.value ?? 1);
            if (exact) expect(Math.abs(product - (k === l ? 1 : 0))).toBeLessThan(1e-6);
          }
        });
      });
    }),
  );
});

test('what is no matrix is refused', () => {
  expect(() => singularValues([[1, 2], [1]])).toThrow('no matrix: 2 rows');
  expect(() => singularValues([[Number.NaN]])).toThrow(RangeError);
});
