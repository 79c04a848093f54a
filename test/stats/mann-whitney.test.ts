import {expect, test} from '@jest/globals';
import fc from 'fast-check';
import {mannWhitney, type Sample} from '../../src/stats/mann-whitney.ts';
import {normalTwoSided} from '../../src/stats/normal.ts';
import {expectNear} from '../support/close-to.ts';
import {readJson} from '../support/json.ts';
import {published} from '../support/published.ts';

/** The zeros may be given as values too: both ways must come to the same. */
const sample = (values: readonly number[]): Sample => ({
  values: Float64Array.from(values.filter(value => value > 0)),
  zeros: values.filter(value => value === 0).length,
});

test('2 and 3 against 1: both pairs won, half a pair off, over √(2 · 4 / 12) (worked by hand)', () => {
  const {u, z} = mannWhitney(sample([2, 3]), sample([1]));
  expect(u).toBe(2);
  expectNear(z, 0.5 / Math.sqrt(2 / 3), 1e-12);
});

test.each(published<{x: number[]; y: number[]}, {u: number}>('mann-whitney'))(
  '$id (published: $source)',
  ({input: {x, y}, expected}) => {
    expect(mannWhitney(sample(x), sample(y)).u).toBe(expected.u);
  },
);

const {mannWhitney: oracle} = readJson<{mannWhitney: {x: number[]; y: number[]; u: number; p: number}[]}>(
  'oracle/inference.json',
);
test.each(oracle)('U of $x and $y is $u (oracle)', ({x, y, u, p}) => {
  const found = mannWhitney(sample(x), sample(y));
  expect(found.u).toBe(u);
  expectNear(normalTwoSided(found.z), Math.min(1, p), 1e-12);
});

test('nothing to compare, or all alike, says nothing', () => {
  expect(mannWhitney(sample([]), sample([1])).z).toBeNaN();
  expect(mannWhitney(sample([0, 0]), sample([0])).z).toBeNaN();
  expect(mannWhitney(sample([5]), sample([5, 5])).z).toBeNaN();
});

const numbers = fc.array(fc.integer({min: 0, max: 5}), {minLength: 1, maxLength: 12});

test('the pairs are won by one side or the other; swapping flips the sign; only ranks matter (law)', () => {
  fc.assert(
    fc.property(numbers, numbers, (x, y) => {
      const [there, back] = [mannWhitney(sample(x), sample(y)), mannWhitney(sample(y), sample(x))];
      expect(there.u + back.u).toBe(x.length * y.length);
      if (!Number.isNaN(there.z)) expectNear(there.z + back.z, 0, 1e-9);
      const squared = mannWhitney(sample(x.map(v => v * v)), sample(y.map(v => v * v)));
      expect(squared).toEqual(there);
    }),
  );
});
