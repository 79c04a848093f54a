import {expect, test} from '@jest/globals';
import fc from 'fast-check';
import {g2FourTerm} from '../../src/measures/keyness/g2-four-term.ts';
import {smallestSignificant} from '../../src/measures/smallest-significant.ts';
import {chiSquare1Survival} from '../../src/stats/chi-square.ts';
import {expectClose} from '../support/close-to.ts';
import {published} from '../support/published.ts';

interface Power {
  readonly rows: readonly {
    readonly alpha: number;
    readonly critical: number;
    readonly smallestAgainst0: number;
    readonly smallestAgainst10: number;
  }[];
}
const POWER = published<{n1: number; n2: number}, Power>('power').flatMap(({id, input, expected}) =>
  expected.rows.map(row => ({id, ...input, ...row})),
);

test('nothing can be shown with one word on each side (worked by hand: 4 ln 2 = 2.77 < 3.84)', () => {
  expect(smallestSignificant({n1: 1, n2: 1, f2: 0, alpha: 0.05})).toBeNull();
  expect(smallestSignificant({n1: 1, n2: 1, f2: 0, alpha: 0.1})).toBe(1);
});

test.each(POWER)('$id at alpha $alpha (published)', ({n1, n2, alpha, critical, ...expected}) => {
  expectClose(chiSquare1Survival(critical), alpha, 64);
  expect(smallestSignificant({n1, n2, f2: 0, alpha})).toBe(expected.smallestAgainst0);
  expect(smallestSignificant({n1, n2, f2: 10, alpha})).toBe(expected.smallestAgainst10);
});

test('it is significant, one less is not (law)', () => {
  const sizes = fc.tuple(fc.integer({min: 1, max: 9000}), fc.integer({min: 1, max: 9000}), fc.nat(9000));
  fc.assert(
    fc.property(sizes, fc.constantFrom(0.05, 0.001, 0.05 / 1300), ([n1, n2, some], alpha) => {
      const f2 = Math.min(some, n2);
      const smallest = smallestSignificant({n1, n2, f2, alpha});
      const p = (f1: number) => chiSquare1Survival(Math.max(0, g2FourTerm.score({f1, f2, n1, n2}) as number));
      if (smallest === null) expect(p(n1)).toBeGreaterThan(alpha);
      else {
        expect(p(smallest)).toBeLessThanOrEqual(alpha);
        expect(p(smallest - 1)).toBeGreaterThan(alpha);
      }
    }),
  );
});

test.each([0, 1, 5, Number.NaN])('refuses the alpha %s', alpha => {
  expect(() => smallestSignificant({n1: 10, n2: 10, f2: 0, alpha})).toThrow(RangeError);
});
