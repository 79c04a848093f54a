import {expect, test} from '@jest/globals';
import fc from 'fast-check';
import {dpNorm2012} from '../../../src/measures/dispersion/dp-norm2012.ts';
import {expectClose} from '../../support/close-to.ts';
import {readJson} from '../../support/json.ts';
import {published} from '../../support/published.ts';

interface Published {
  readonly counts: readonly number[];
  readonly partSizes: readonly number[];
}
const PUBLISHED = published<Published, {dpNorm2012?: number}>('dispersion').filter(
  ({expected}) => expected.dpNorm2012 !== undefined,
);
const {parts} = readJson<{parts: {counts: number[]; sizes: number[]; dpNorm2012: number}[]}>(
  'oracle/measures.json',
);

test('two of three occurrences in the first of three equal parts: DP 1/3, normalised 1/2 (worked by hand)', () => {
  expectClose(dpNorm2012.score({counts: [2, 1, 0], sizes: [1, 1, 1]}), 0.5, 1);
});

test.each(PUBLISHED)('$id (published: $source)', ({input: {counts, partSizes}, expected}) => {
  expectClose(dpNorm2012.score({counts, sizes: partSizes}), expected.dpNorm2012 as number, 4);
});

test.each(parts)('$counts in $sizes (oracle)', ({counts, sizes, dpNorm2012: expected}) => {
  expectClose(dpNorm2012.score({counts, sizes}), expected, 4);
});

test('0 when every part has its share, 1 when all stand in the shortest part (law)', () => {
  expect(dpNorm2012.score({counts: [2, 4, 6], sizes: [10, 20, 30]})).toBe(0);
  fc.assert(
    fc.property(
      fc.array(fc.integer({min: 1, max: 500}), {minLength: 2, maxLength: 20}),
      fc.nat(20),
      (sizes, more) => {
        const shortest = sizes.indexOf(Math.min(...sizes));
        const counts = sizes.map((_, part) => (part === shortest ? more + 1 : 0));
        expect(dpNorm2012.score({counts, sizes})).toBeCloseTo(1, 12);
      },
    ),
  );
});

test('within 0 and 1; the order of the parts and parts without words change nothing (law)', () => {
  const cells = fc.array(fc.tuple(fc.nat(9), fc.integer({min: 9, max: 500})), {minLength: 2, maxLength: 20});
  fc.assert(
    fc.property(
      cells.filter(given => given.some(([count]) => count > 0)),
      given => {
        const score = (some: readonly (readonly [number, number])[]) =>
          dpNorm2012.score({
            counts: some.map(([count]) => count),
            sizes: some.map(([, size]) => size),
          }) as number;
        expect(score(given)).toBeGreaterThanOrEqual(0);
        expect(score(given)).toBeLessThanOrEqual(1);
        expect(score(given.toReversed())).toBeCloseTo(score(given), 12);
        expect(score([[0, 0], ...given])).toBeCloseTo(score(given), 12);
      },
    ),
  );
});

test('undefined for an absent term and for a single part; impossible parts are refused', () => {
  expect(dpNorm2012.score({counts: [0, 0], sizes: [10, 20]})).toBeNull();
  expect(dpNorm2012.score({counts: [3], sizes: [10]})).toBeNull();
  expect(dpNorm2012.score({counts: [3, 0], sizes: [10, 0]})).toBeNull();
  expect(dpNorm2012.score({counts: [], sizes: []})).toBeNull();
  expect(() => dpNorm2012.score({counts: [1, 1], sizes: [10, 0]})).toThrow(RangeError);
  expect(() => dpNorm2012.score({counts: [Number.NaN], sizes: [10]})).toThrow(RangeError);
  expect(() => dpNorm2012.score({counts: [1], sizes: [10, 20]})).toThrow(RangeError);
});
