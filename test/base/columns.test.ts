import {expect, test} from '@jest/globals';
import fc from 'fast-check';
import {countBelow, enlarged, growingColumn, rowOf} from '../../src/base/columns.ts';

test('a growing column gives back exactly what was pushed (law)', () => {
  fc.assert(
    fc.property(fc.array(fc.nat()), fc.nat(5), (values, capacity) => {
      const column = growingColumn(capacity);
      for (const value of values) column.push(value);
      expect(column.length).toBe(values.length);
      expect([...column.done()]).toEqual(values);
    }),
  );
});

test('a column made longer keeps its numbers at the head', () => {
  expect([...enlarged(Uint32Array.of(7, 8), 4)]).toEqual([7, 8, 0, 0]);
});

test('an item stands in the last row that begins at or before it; empty rows hold none (worked by hand)', () => {
  const starts = Uint32Array.of(0, 0, 3, 3, 5);
  expect([0, 1, 2, 3, 4].map(item => rowOf(starts, item))).toEqual([1, 1, 1, 3, 3]);
});

test('the row found holds the item (law)', () => {
  const sizes = fc.array(fc.nat(4), {minLength: 1}).filter(lengths => lengths.some(length => length > 0));
  fc.assert(
    fc.property(sizes, lengths => {
      const starts = new Uint32Array(lengths.length + 1);
      lengths.forEach((length, row) => {
        starts[row + 1] = (starts[row] as number) + length;
      });
      const items = starts.at(-1) as number;
      for (let item = 0; item < items; item++) {
        const row = rowOf(starts, item);
        expect(starts[row]).toBeLessThanOrEqual(item);
        expect(starts[row + 1]).toBeGreaterThan(item);
      }
    }),
  );
});

test('so many numbers are below a limit (worked by hand, and law)', () => {
  expect([0, 1, 2, 3, 9].map(limit => countBelow(Uint32Array.of(1, 1, 2), limit))).toEqual([0, 0, 2, 3, 3]);
  expect(countBelow(new Uint32Array(0), 5)).toBe(0);
  fc.assert(
    fc.property(fc.array(fc.nat(20)), fc.nat(22), (values, limit) => {
      const rising = Uint32Array.from(values).sort();
      expect(countBelow(rising, limit)).toBe(values.filter(value => value < limit).length);
    }),
  );
});
