import {describe, expect, test} from '@jest/globals';
import fc from 'fast-check';
import {correspondenceAxes} from '../../src/stats/correspondence-axes.ts';
import {readJson} from '../support/json.ts';

interface Expected {
  readonly counts: number[][];
  readonly chiSquare: number;
  readonly inertias: number[];
  readonly rows: number[][];
  readonly columns: number[][];
}

const {tables} = readJson<{tables: Expected[]}>('oracle/correspondence.json');
const sum = (values: ArrayLike<number>) => Array.from(values).reduce((total, value) => total + value, 0);

test('worked by hand: two rows that differ', () => {
  // Each row and column is half of all; 6 and 2 where 4 are expected: χ² = 4 · 2²/4 = 4, a quarter of the 16.
  const {inertia, axes, rowMasses} = correspondenceAxes([
    [6, 2],
    [2, 6],
  ]);
  expect(inertia).toBeCloseTo(4 / 16, 14);
  expect([...rowMasses]).toEqual([0.5, 0.5]);
  expect(axes).toHaveLength(1);
  expect(axes[0]?.inertia).toBeCloseTo(0.25, 14);
  expect([...(axes[0]?.rows ?? [])]).toEqual([expect.closeTo(0.5, 14), expect.closeTo(-0.5, 14)]);
  expect([...(axes[0]?.columns ?? [])]).toEqual([expect.closeTo(0.5, 14), expect.closeTo(-0.5, 14)]);
});

test('worked by hand: three rows that share nothing fill two axes, each with all that an axis can hold', () => {
  const {inertia, axes} = correspondenceAxes([
    [5, 0, 0],
    [0, 5, 0],
    [0, 0, 5],
  ]);
  expect(inertia).toBeCloseTo(2, 12);
  expect(axes.map(axis => axis.inertia)).toEqual([expect.closeTo(1, 12), expect.closeTo(1, 12)]);
});

test('rows that are alike have no axis', () => {
  expect(
    correspondenceAxes([
      [1, 2, 3],
      [2, 4, 6],
    ]),
  ).toMatchObject({axes: []});
  expect(
    correspondenceAxes([
      [7, 1, 13],
      [21, 3, 39],
      [49, 7, 91],
    ]).axes,
  ).toEqual([]);
});

describe.each(tables.map((expected, i) => [i, expected] as const))('table %i', (_, expected) => {
  const {inertia, axes} = correspondenceAxes(expected.counts);

  test('the axes and places of NumPy, the χ² of SciPy (oracle)', () => {
    expect(inertia).toBeCloseTo(expected.chiSquare / sum(expected.counts.flat()), 13);
    expect(axes).toHaveLength(expected.inertias.length);
    axes.forEach((axis, k) => {
      expect(axis.inertia).toBeCloseTo(expected.inertias[k] ?? Number.NaN, 13);
      axis.rows.forEach((x, i) => {
        expect(x).toBeCloseTo(expected.rows[k]?.[i] ?? Number.NaN, 11);
      });
      axis.columns.forEach((x, j) => {
        expect(x).toBeCloseTo(expected.columns[k]?.[j] ?? Number.NaN, 11);
      });
    });
  });
});

const counted = fc
  .tuple(fc.integer({min: 2, max: 5}), fc.integer({min: 2, max: 7}))
  .chain(([rows, columns]) =>
    fc.array(fc.array(fc.integer({min: 1, max: 40}), {minLength: columns, maxLength: columns}), {
      minLength: rows,
      maxLength: rows,
    }),
  );

test('law: inertias of axes, of rows and of columns each sum to the whole, and the middle of all rows is 0', () => {
  fc.assert(
    fc.property(counted, counts => {
      const {inertia, axes, rowMasses, columnMasses, rowInertias, columnInertias} =
        correspondenceAxes(counts);
      expect(sum(axes.map(axis => axis.inertia))).toBeCloseTo(inertia, 12);
      expect(sum(rowInertias)).toBeCloseTo(inertia, 12);
      expect(sum(columnInertias)).toBeCloseTo(inertia, 12);
      for (const {inertia: own, rows, columns} of axes) {
        expect(sum(rows.map((x, i) => x * (rowMasses[i] ?? 0)))).toBeCloseTo(0, 9);
        expect(sum(rows.map((x, i) => x ** 2 * (rowMasses[i] ?? 0)))).toBeCloseTo(own, 12);
        expect(sum(columns.map((x, j) => x ** 2 * (columnMasses[j] ?? 0)))).toBeCloseTo(own, 12);
      }
    }),
  );
});

test('law: counting everything twice changes nothing, nor does making one row of two that are alike', () => {
  fc.assert(
    fc.property(counted, counts => {
      const {inertia} = correspondenceAxes(counts);
      expect(correspondenceAxes(counts.map(row => row.map(count => 2 * count))).inertia).toBeCloseTo(
        inertia,
        12,
      );
      const [first = [], ...others] = counts;
      const parted = [first, first, ...others.map(row => row.map(count => 2 * count))];
      const joined = [first.map(count => 2 * count), ...others.map(row => row.map(count => 2 * count))];
      expect(correspondenceAxes(parted).inertia).toBeCloseTo(correspondenceAxes(joined).inertia, 12);
    }),
  );
});

test('what is no table of counts is refused', () => {
  expect(() =>
    correspondenceAxes([
      [0, 0],
      [1, 2],
    ]),
  ).toThrow('no table of counts: 2 rows');
  expect(() =>
    correspondenceAxes([
      [1, 0],
      [1, 0],
    ]),
  ).toThrow(RangeError);
  expect(() =>
    correspondenceAxes([
      [1, -1],
      [1, 2],
    ]),
  ).toThrow('no count: -1');
});
