import {expect, test} from '@jest/globals';
import fc from 'fast-check';
import {benjaminiHochberg, benjaminiYekutieli, bonferroni, holm} from '../../src/stats/multiple-testing.ts';
import {expectClose} from '../support/close-to.ts';
import {readJson} from '../support/json.ts';
import {published} from '../support/published.ts';

interface Adjusted {
  readonly benjaminiHochberg: readonly number[];
  readonly bonferroni: readonly number[];
  readonly holm: readonly number[];
}
const PUBLISHED = published<{readonly p: readonly number[]}, Adjusted>('multiple-testing');
const {falseDiscovery} = readJson<{falseDiscovery: {p: number[]; adjusted: number[]}}>(
  'oracle/statistics.json',
);

test('of .01, .02, .04 the second is .02 · 3/2 = .03, the third stays (worked by hand)', () => {
  expect([...benjaminiHochberg(Float64Array.of(0.04, 0.01, 0.02))]).toEqual([0.04, 0.03, 0.03]);
  expect([...bonferroni(Float64Array.of(0.4, 0.25))]).toEqual([0.8, 0.5]);
  expect([...bonferroni(Float64Array.of(0.9, 0.25))]).toEqual([1, 0.5]);
});

test.each(PUBLISHED)('$id (published: $source)', ({input, expected}) => {
  const p = Float64Array.from(input.p);
  benjaminiHochberg(p).forEach((value, i) => {
    expectClose(value, expected.benjaminiHochberg[i] as number, 2);
  });
  bonferroni(p).forEach((value, i) => {
    expectClose(value, expected.bonferroni[i] as number, 2);
  });
  holm(p).forEach((value, i) => {
    expectClose(value, expected.holm[i] as number, 2);
  });
  expect(benjaminiHochberg(p).filter(value => value <= 0.05)).toHaveLength(4);
  expect(holm(p).filter(value => value <= 0.05)).toHaveLength(3);
});

test('ties, 0 and 1 (oracle)', () => {
  const adjusted = benjaminiHochberg(Float64Array.from(falseDiscovery.p));
  falseDiscovery.adjusted.forEach((value, i) => {
    expectClose(adjusted[i] as number, value, 2);
  });
});

test('under any dependence (oracle)', () => {
  const {yekutieli} = readJson<{yekutieli: {p: number[]; adjusted: number[]}}>('oracle/inference.json');
  const adjusted = benjaminiYekutieli(Float64Array.from(yekutieli.p));
  yekutieli.adjusted.forEach((value, i) => {
    expectClose(adjusted[i] as number, value, 8);
  });
});

test('Holm: .01 · 3, then .02 · 2, then .04 but never falling; three tests cost 1 + ½ + ⅓ (worked by hand)', () => {
  expect([...holm(Float64Array.of(0.04, 0.01, 0.02))]).toEqual([0.04, 0.03, 0.04]);
  expectClose(benjaminiYekutieli(Float64Array.of(0.01, 0.9, 0.9))[0] as number, 0.03 * (11 / 6), 4);
});

test('Holm never exceeds Bonferroni, and Benjamini–Hochberg never Holm (law)', () => {
  const chances = fc.array(fc.double({min: 0, max: 1, noNaN: true}), {minLength: 1, maxLength: 40});
  fc.assert(
    fc.property(chances, given => {
      const p = Float64Array.from(given);
      const [bh, stepped, plain] = [benjaminiHochberg(p), holm(p), bonferroni(p)];
      stepped.forEach((value, i) => {
        expect(value).toBeLessThanOrEqual(plain[i] as number);
        expect(bh[i] as number).toBeLessThanOrEqual(value * (1 + 1e-12));
      });
    }),
  );
});

test('never below p, never above 1, in the order of p; a family of one is left alone (law)', () => {
  const chances = fc.array(fc.double({min: 0, max: 1, noNaN: true}), {minLength: 1, maxLength: 40});
  fc.assert(
    fc.property(chances, given => {
      const p = Float64Array.from(given).sort();
      for (const adjusted of [benjaminiHochberg(p), benjaminiYekutieli(p), bonferroni(p), holm(p)]) {
        expect(adjusted.every((value, i) => value >= (p[i] as number) && value <= 1)).toBe(true);
        expect(adjusted.every((value, i) => i === 0 || value >= (adjusted[i - 1] as number))).toBe(true);
      }
      expect(benjaminiHochberg(p.slice(0, 1))).toEqual(p.slice(0, 1));
    }),
  );
});

test('an empty family stays empty; what is no probability is refused', () => {
  expect(benjaminiHochberg(new Float64Array())).toHaveLength(0);
  expect(() => benjaminiHochberg(Float64Array.of(0.5, Number.NaN))).toThrow(RangeError);
  expect(() => bonferroni(Float64Array.of(1.5))).toThrow('p-value outside [0, 1]: 1.5');
});
