import {expect, test} from '@jest/globals';
import fc from 'fast-check';
import {bootstrapIntervals} from '../../src/stats/bootstrap.ts';
import {linearisedIntervals} from '../../src/stats/linearised-intervals.ts';
import {resampleUnits} from '../../src/stats/resample-units.ts';
import {sparse} from '../support/sparse.ts';

const SETTINGS = {level: 0.95, resamples: 2000, seed: 1957};

test('a term at the same rate in every paragraph has no spread (worked by hand)', () => {
  const {low, high} = bootstrapIntervals(sparse([[1, 2, 3]], [10, 20, 30]), SETTINGS);
  expect([low[0], high[0]]).toEqual([0.1, 0.1]);
});

test('two paragraphs of ten words, the term four times in one: rates 0, .2 or .4 (worked by hand)', () => {
  const {low, high} = bootstrapIntervals(sparse([[4, 0]], [10, 10]), SETTINGS);
  expect([low[0], high[0]]).toEqual([0, 0.4]);
});

test('is the percentile of rates added up the slow way (law)', () => {
  const rows = [
    [3, 0, 2, 5, 0, 1],
    [0, 0, 0, 0, 0, 1],
  ];
  const sizes = [100, 120, 80, 150, 60, 90];
  const {weights, resamples} = resampleUnits(6, {resamples: 41, seed: 3});
  const {low, high} = bootstrapIntervals(sparse(rows, sizes), {level: 0.9, resamples: 41, seed: 3});
  rows.forEach((counts, term) => {
    const rates = Array.from({length: resamples}, (_, b) => {
      const weighted = (values: number[]) =>
        values.reduce((sum, value, unit) => sum + value * (weights[unit * resamples + b] as number), 0);
      return weighted(counts) / weighted(sizes);
    }).sort((a, b) => a - b);
    // 41 rates: the 5th and 95th percentile are the third from either end
    expect(low[term]).toBeCloseTo(rates[2] as number, 14);
    expect(high[term]).toBeCloseTo(rates[38] as number, 14);
  });
});

test('comes near the linearised interval when paragraphs are many (law)', () => {
  const counts = Array.from({length: 400}, (_, unit) => (unit * 7) % 5);
  const sizes = Array.from({length: 400}, (_, unit) => 60 + ((unit * 13) % 41));
  const drawn = bootstrapIntervals(sparse([counts], sizes), SETTINGS);
  const linear = linearisedIntervals(sparse([counts], sizes), SETTINGS);
  const width = (linear.high[0] as number) - (linear.low[0] as number);
  expect(Math.abs((drawn.low[0] as number) - (linear.low[0] as number))).toBeLessThan(width / 20);
  expect(Math.abs((drawn.high[0] as number) - (linear.high[0] as number))).toBeLessThan(width / 20);
});

test('lies between the smallest and the largest rate of any paragraph, and holds its seed (law)', () => {
  const cells = fc.array(fc.tuple(fc.nat(5), fc.integer({min: 5, max: 90})), {minLength: 2, maxLength: 12});
  fc.assert(
    fc.property(cells, fc.nat(), (given, seed) => {
      const counts = sparse(
        [given.map(([count]) => count)],
        given.map(([, size]) => size),
      );
      const {low, high} = bootstrapIntervals(counts, {level: 0.95, resamples: 100, seed});
      const rates = given.map(([count, size]) => count / size);
      expect(low[0]).toBeGreaterThanOrEqual(Math.min(...rates) - 1e-15);
      expect(high[0]).toBeLessThanOrEqual(Math.max(...rates) + 1e-15);
      expect(low[0]).toBeLessThanOrEqual(high[0] as number);
      expect(bootstrapIntervals(counts, {level: 0.95, resamples: 100, seed})).toEqual({low, high});
    }),
    {numRuns: 50},
  );
});

test('paragraphs without words are never drawn', () => {
  const gaps = sparse(
    [[3, 0, 0, 2, 1]],
    [50, 0, 40, 0, 30].map((size, i) => (i === 3 ? 20 : size)),
  );
  const closed = sparse([[3, 0, 2, 1]], [50, 40, 20, 30]);
  expect(bootstrapIntervals(gaps, SETTINGS)).toEqual(bootstrapIntervals(closed, SETTINGS));
});

test('a term that does not occur has [0, 0]; one paragraph has no interval', () => {
  const absent = bootstrapIntervals(sparse([[0, 0]], [10, 20]), SETTINGS);
  expect([absent.low[0], absent.high[0]]).toEqual([0, 0]);
  const single = bootstrapIntervals(sparse([[1, 0]], [10, 0]), SETTINGS);
  expect([single.low[0], single.high[0]]).toEqual([Number.NaN, Number.NaN]);
});

test('only the terms asked for, in that order; a level must lie inside (0, 1)', () => {
  const counts = sparse(
    [
      [1, 2],
      [0, 1],
      [4, 0],
    ],
    [10, 20],
  );
  const all = bootstrapIntervals(counts, SETTINGS);
  const some = bootstrapIntervals(counts, {...SETTINGS, terms: [2, 0]});
  expect([...some.high]).toEqual([all.high[2], all.high[0]]);
  expect(() => bootstrapIntervals(counts, {...SETTINGS, level: 95})).toThrow(RangeError);
});
