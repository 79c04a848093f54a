import {expect, test} from '@jest/globals';
import {rateIntervals} from '../../src/analyses/rate-intervals.ts';
import {countParagraphs} from '../../src/counts/count-paragraphs.ts';
import {textOf, twoParts} from '../support/text-of.ts';

const counts = countParagraphs(twoParts);

test('the bootstrap says its resamples and seed', () => {
  const {about, seeded, notes} = rateIntervals(counts, [0], {resamples: 500, seed: 7});
  expect(about).toBe('95 % interval, percentile bootstrap of paragraphs, 500 resamples, seed 7');
  expect([seeded, notes]).toEqual([{seed: 7}, []]);
});

test('an interval holds its rate, by either method (law)', () => {
  for (const interval of ['bootstrap', 'wilson'] as const) {
    const terms = [...counts.terms.keys()];
    const {low, high} = rateIntervals(counts, terms, {interval});
    for (const t of terms) {
      const rate = (counts.counts[t] as number) / counts.size;
      expect(low[t]).toBeLessThanOrEqual(rate);
      expect(high[t]).toBeGreaterThanOrEqual(rate);
    }
  }
});

test('one paragraph cannot be resampled: Wilson, and a note', () => {
  const {settings, notes} = rateIntervals(countParagraphs(textOf('peace and war')), [0], {});
  expect(settings).toEqual({interval: 'wilson'});
  expect(notes.map(({code}) => code)).toEqual(['no-paragraphs']);
});

test('very many paragraphs are linearised, and a note says so', () => {
  const units = 50_001;
  const many = {
    ...counts,
    terms: ['peace'],
    counts: Uint32Array.of(2),
    size: units * 10,
    units: [],
    unitSizes: new Uint32Array(units).fill(10),
    offsets: Uint32Array.of(0, 2),
    unit: Uint32Array.of(3, 9),
    count: Uint32Array.of(1, 1),
  };
  const {settings, notes, high} = rateIntervals(many, [0], {});
  expect(settings).toEqual({interval: 'linearised'});
  expect(notes.map(({code}) => code)).toEqual(['linearised']);
  expect(high[0]).toBeGreaterThan(2 / (units * 10));
});
