import {describe, expect, test} from '@jest/globals';
import fc from 'fast-check';
import {DISPERSION_MEASURES} from '../../src/measures/dispersion-measures.ts';
import {measureColumn} from '../../src/measures/measure-column.ts';
import type {DispersionMeasure, Parts} from '../../src/model/measure.ts';
import {expectAgrees, expectAll} from '../support/agrees.ts';
import {AWKWARD_PARTS, IMPOSSIBLE_PARTS} from '../support/awkward-parts.ts';
import {readJson} from '../support/json.ts';
import {published} from '../support/published.ts';

const MEASURES: readonly DispersionMeasure[] = DISPERSION_MEASURES;
const named = (name: string) => MEASURES.find(measure => measure.name === name) as DispersionMeasure;
type Values = Readonly<Record<string, number | null>>;

const THIRDS: Parts = {counts: [2, 1, 0], sizes: [10, 10, 10], positions: [0, 3, 10]};
/** ⅔, ⅓ and nothing in three equal parts; gaps of 20, 3 and 7 words in 30. */
const BY_HAND: Values = {
  range: 2,
  dp: 1 / 3,
  dpNorm2008: 1 / 2,
  dpNorm2012: 1 / 2,
  dpEgbert2020: 1 / 2,
  juillandD: 1 - Math.sqrt(2 / 3) / Math.sqrt(2), // σ² = ⅔, μ = 1
  carrollD2: (Math.log2(3) - 2 / 3) / Math.log2(3),
  rosengrenS: (Math.sqrt(2 / 3) + Math.sqrt(1 / 3)) ** 2 / 3,
  da: 1 - (1 / 3 + 2 / 3 + 1 / 3) / 2,
  kldBits: 2 / 3,
  dkl2021: Math.exp(-2 / 3),
  dkl2024: 3 / 5,
  arf: (10 + 3 + 7) / 10,
  awt: (1 + (400 + 9 + 49) / 30) / 2,
  fAwt: 900 / 458,
  ald: (20 * Math.log10(20) + 3 * Math.log10(3) + 7 * Math.log10(7)) / 30,
  fAld: 30 / (20 ** (20 / 30) * 3 ** (3 / 30) * 7 ** (7 / 30)),
};

test('two occurrences, one and none in three equal parts (worked by hand)', () => {
  expect(Object.keys(BY_HAND)).toEqual(MEASURES.map(({name}) => measureColumn(name)));
  expectAll(BY_HAND, MEASURES, {score: measure => measure.score(THIRDS), column: measureColumn});
});

test.each(published<{counts: number[]; partSizes: number[]}, Values>('dispersion'))(
  '$id (published: $source)',
  ({input: {counts, partSizes}, expected}) => {
    expectAll(expected, MEASURES, {
      score: measure => measure.score({counts, sizes: partSizes}),
      column: measureColumn,
    });
  },
);

test.each(published<{tokens: string[]; term: string}, Values>('dispersion-distance'))(
  '$id (published: $source)',
  ({input: {tokens, term}, expected}) => {
    const positions = [...tokens.keys()].filter(i => tokens[i] === term);
    const parts = {counts: [positions.length], sizes: [tokens.length], positions};
    expectAll(expected, MEASURES, {score: measure => measure.score(parts), column: measureColumn});
  },
);

const {rows} = readJson<{rows: {parts: Parts; expected: Values}[]}>('oracle/dispersion.json');
test.each(rows)('$parts.counts in $parts.sizes (oracle)', ({parts, expected}) => {
  expectAll(expected, MEASURES, {score: measure => measure.score(parts), column: measureColumn});
});

const anyParts = fc
  .array(fc.tuple(fc.nat(6), fc.integer({min: 7, max: 300})), {minLength: 2, maxLength: 12})
  .filter(parts => parts.some(([count]) => count > 0))
  .map(parts => {
    const positions: number[] = [];
    let from = 0;
    for (const [count, size] of parts) {
      for (let k = 0; k < count; k++) positions.push(from + Math.floor((k * size) / count));
      from += size;
    }
    return {counts: parts.map(([count]) => count), sizes: parts.map(([, size]) => size), positions};
  });

describe('laws', () => {
  const EVEN: Parts = {counts: [2, 2, 2], sizes: [10, 10, 10], positions: [0, 5, 10, 15, 20, 25]};
  test('perfect evenness: the share measures say 0 or 1 as their cards do, the adjusted frequencies the count', () => {
    for (const name of ['dp', 'dp-norm2008', 'dp-norm2012', 'kld-bits'])
      expectAgrees(named(name).score(EVEN), 0);
    const even = ['dp-egbert2020', 'juilland-d', 'carroll-d2', 'rosengren-s', 'da', 'dkl2021', 'dkl2024'];
    for (const name of even) expectAgrees(named(name).score(EVEN), 1);
    for (const name of ['arf', 'f-awt', 'f-ald']) expectAgrees(named(name).score(EVEN), 6);
  });

  test('all in one part: the other end', () => {
    const lump: Parts = {counts: [0, 4, 0], sizes: [10, 10, 10]};
    for (const name of ['dp-norm2008', 'dp-norm2012']) expectAgrees(named(name).score(lump), 1);
    for (const name of ['dp-egbert2020', 'juilland-d', 'carroll-d2', 'da'])
      expectAgrees(named(name).score(lump), 0);
  });

  test('the order of the parts and parts without words change nothing; shares stay between 0 and 1', () => {
    fc.assert(
      fc.property(anyParts, ({counts, sizes, positions}) => {
        const words = sizes.reduce((sum, size) => sum + size, 0);
        const turned = {
          counts: [0, ...counts.toReversed()],
          sizes: [0, ...sizes.toReversed()],
          positions: positions.map(at => words - 1 - at).toReversed(),
        };
        for (const measure of MEASURES) {
          const score = measure.score({counts, sizes, positions}) as number;
          expect(measure.score(turned)).toBeCloseTo(score, 9);
          if (measure.range.startsWith('[0, 1]')) expect(score).toBeLessThanOrEqual(1 + 1e-12);
          if (measure.unit === 'share') expect(score).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  test('an adjusted frequency lies between 1 and the count', () => {
    fc.assert(
      fc.property(anyParts, parts => {
        for (const name of ['arf', 'f-awt', 'f-ald']) {
          const score = named(name).score(parts) as number;
          expect(score).toBeGreaterThanOrEqual(1 - 1e-9);
          expect(score).toBeLessThanOrEqual(parts.positions.length + 1e-9);
        }
      }),
    );
  });
});

describe.each(MEASURES)('$name on awkward parts', measure => {
  test.each(AWKWARD_PARTS)('%s: a finite number or null, no −0', (_, parts) => {
    const score = measure.score(parts);
    if (score !== null) expect(Number.isFinite(score)).toBe(true);
    expect(Object.is(score, -0)).toBe(false);
    const occurs = Array.from(parts.counts).some(count => count > 0);
    if (!occurs || (measure.needsPositions && parts.positions === undefined)) expect(score).toBeNull();
  });

  test.each(IMPOSSIBLE_PARTS)('%s: refused', (_, parts) => {
    expect(() => measure.score(parts)).toThrow(RangeError);
  });
});

test('places that do not rise within the text are refused', () => {
  for (const positions of [
    [3, 2],
    [0, 30],
    [-1, 4],
    [4, 4],
  ]) {
    expect(() => named('arf').score({counts: [2], sizes: [30], positions})).toThrow('impossible position');
  }
});
