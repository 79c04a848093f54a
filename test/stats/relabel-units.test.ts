import {expect, test} from '@jest/globals';
import {relabelUnits} from '../../src/stats/relabel-units.ts';

const sizes = Uint32Array.of(10, 20, 30, 40);

test('every deal gives the first side its number of units, and counts their words (law)', () => {
  const {labels, words, seen, whole} = relabelUnits(sizes, {first: 2, deals: 500, seed: 1});
  expect([seen, whole]).toEqual([30, 100]);
  for (let deal = 0; deal < 500; deal++) {
    const chosen = [...sizes.keys()].filter(unit => labels[unit * 500 + deal] === 1);
    expect(chosen).toHaveLength(2);
    expect(chosen.reduce((sum, unit) => sum + (sizes[unit] as number), 0)).toBe(words[deal]);
  }
});

test('all six choices of two among four come equally often (law)', () => {
  const deals = 6000;
  const {labels} = relabelUnits(sizes, {first: 2, deals, seed: 7});
  const times = new Map<string, number>();
  for (let deal = 0; deal < deals; deal++) {
    const key = [...sizes.keys()].map(unit => labels[unit * deals + deal]).join('');
    times.set(key, (times.get(key) ?? 0) + 1);
  }
  expect(times.size).toBe(6);
  for (const count of times.values()) expect(Math.abs(count - 1000)).toBeLessThan(4 * Math.sqrt(1000)); // four standard errors
});

test('the same seed deals the same', () => {
  const options = {first: 3, deals: 20, seed: 5};
  expect(relabelUnits(sizes, options)).toEqual(relabelUnits(sizes, options));
});
