import {expect, test} from '@jest/globals';
import fc from 'fast-check';
import {lrc95} from '../../src/measures/keyness/lrc95.ts';
import {lrcMemo} from '../../src/measures/lrc-memo.ts';
import {expectNear} from '../support/close-to.ts';

test('the quick way gives what the measure gives (law)', () => {
  const quick = lrcMemo();
  const small = fc.record({
    f1: fc.integer({min: 0, max: 60}),
    f2: fc.integer({min: 0, max: 60}),
    n1: fc.integer({min: 60, max: 5000}),
    n2: fc.integer({min: 60, max: 5000}),
  });
  fc.assert(
    fc.property(small, cell => {
      const [found, expected] = [quick(cell), lrc95.score(cell) ?? Number.NaN];
      if (Number.isNaN(expected)) expect(found).toBeNaN();
      else expectNear(found, expected, 1e-12);
    }),
    {numRuns: 1000},
  );
});

test('rates within 1.5 standard errors are never told apart, for shares from even to one in a hundred (law)', () => {
  for (const n2 of [100, 300, 1000, 9900]) {
    const chance = 100 / (100 + n2);
    for (let both = 1; both <= 90; both++) {
      for (let f1 = 0; f1 <= both; f1++) {
        const apart = Math.abs(f1 - both * chance) / Math.sqrt(both * chance * (1 - chance));
        if (apart < 1.5) expect(lrc95.score({f1, f2: both - f1, n1: 100, n2})).toBe(0);
      }
    }
  }
});
