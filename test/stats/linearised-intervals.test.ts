import {expect, test} from '@jest/globals';
import {linearisedIntervals} from '../../src/stats/linearised-intervals.ts';
import {expectClose} from '../support/close-to.ts';
import {readJson} from '../support/json.ts';
import {sparse} from '../support/sparse.ts';

const {linearised} = readJson<{
  linearised: {sizes: number[]; level: number; rows: {counts: number[]; low: number; high: number}[]};
}>('oracle/statistics.json');

test('a term at the same rate in every paragraph has no spread (worked by hand)', () => {
  const {low, high} = linearisedIntervals(sparse([[1, 2, 3]], [10, 20, 30]), {level: 0.95});
  expect(low[0]).toBeCloseTo(0.1, 7);
  expect(high[0]).toBeCloseTo(0.1, 7);
});

test('two paragraphs of ten words, three and one: .2 ± 1.96 · √(2 · 2 / 400) (worked by hand)', () => {
  const {low, high} = linearisedIntervals(sparse([[3, 1]], [10, 10]), {level: 0.95});
  expect(low[0]).toBeCloseTo(0.2 - 1.959964 * 0.1, 7);
  expect(high[0]).toBeCloseTo(0.2 + 1.959964 * 0.1, 7);
});

test.each(linearised.rows)('$counts (oracle)', ({counts, low, high}) => {
  const given = linearisedIntervals(sparse([counts], linearised.sizes), {level: linearised.level});
  expectClose(given.low[0] as number, low, 64);
  expectClose(given.high[0] as number, high, 4);
});

test('absent: [0, 0]; one paragraph with words: none; only the terms asked for', () => {
  const absent = linearisedIntervals(sparse([[0, 0]], [10, 20]), {level: 0.95});
  expect([absent.low[0], absent.high[0]]).toEqual([0, 0]);
  const single = linearisedIntervals(sparse([[1, 0]], [10, 0]), {level: 0.95});
  expect([single.low[0], single.high[0]]).toEqual([Number.NaN, Number.NaN]);
  const counts = sparse(
    [
      [1, 2],
      [0, 1],
      [4, 0],
    ],
    [10, 20],
  );
  const all = linearisedIntervals(counts, {level: 0.95});
  expect([...linearisedIntervals(counts, {level: 0.95, terms: [2]}).high]).toEqual([all.high[2]]);
});
