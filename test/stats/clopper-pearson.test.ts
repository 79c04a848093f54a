import {expect, test} from '@jest/globals';
import fc from 'fast-check';
import {clopperPearson, clopperPearsonLow} from '../../src/stats/clopper-pearson.ts';
import {expectClose} from '../support/close-to.ts';
import {readJson} from '../support/json.ts';

interface Row {
  readonly successes: number;
  readonly trials: number;
  readonly level: number;
  readonly low: number;
  readonly high: number;
}
const {clopperPearson: rows} = readJson<{clopperPearson: Row[]}>('oracle/statistics.json');

test('no success in n trials ends at 1 − (α/2)^(1/n) (worked by hand)', () => {
  expectClose(clopperPearson(0, 10, 0.95)[1], 1 - 0.025 ** (1 / 10), 4);
  expect(clopperPearson(0, 10, 0.95)[0]).toBe(0);
});

test('81 of 263 gives .2527 to .3676 (published: Newcombe 1998, Statistics in Medicine 17, Table I)', () => {
  const [low, high] = clopperPearson(81, 263, 0.95);
  expect(low).toBeCloseTo(0.2527, 4);
  expect(high).toBeCloseTo(0.3676, 4);
});

test.each(rows)('$successes of $trials at level $level (oracle)', ({successes, trials, level, low, high}) => {
  const interval = clopperPearson(successes, trials, level);
  expectClose(interval[0], low, 16);
  expectClose(interval[1], high, 16);
  expect(clopperPearsonLow(successes, trials, level)).toBe(interval[0]);
});

test('grows with the level and mirrors (law)', () => {
  fc.assert(
    fc.property(fc.integer({min: 0, max: 300}), fc.integer({min: 0, max: 300}), (successes, failures) => {
      const trials = successes + failures;
      const [low, high] = clopperPearson(successes, trials, 0.95);
      const [widerLow, widerHigh] = clopperPearson(successes, trials, 0.99);
      expect(widerLow).toBeLessThanOrEqual(low);
      expect(widerHigh).toBeGreaterThanOrEqual(high);
      expect(clopperPearson(failures, trials, 0.95)[0]).toBeCloseTo(1 - high, 12);
    }),
  );
});

test('without trials every share is possible; a level must lie inside (0, 1)', () => {
  expect(clopperPearson(0, 0, 0.95)).toEqual([0, 1]);
  expect(() => clopperPearson(1, 2, 1)).toThrow(RangeError);
});
