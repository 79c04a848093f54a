import {describe, expect, test} from '@jest/globals';
import fc from 'fast-check';
import {DISTANCE_MEASURES} from '../../src/measures/distance-measures.ts';
import {measureColumn} from '../../src/measures/measure-column.ts';
import {textProfiles} from '../../src/measures/text-profiles.ts';
import type {DistanceMeasure, TextProfile} from '../../src/model/measure.ts';
import {expectAgrees, expectAll} from '../support/agrees.ts';
import {AWKWARD_FAMILIES} from '../support/awkward-texts.ts';
import {readJson} from '../support/json.ts';
import {published} from '../support/published.ts';

const MEASURES: readonly DistanceMeasure[] = DISTANCE_MEASURES;
const named = (name: string) => MEASURES.find(measure => measure.name === name) as DistanceMeasure;
type Values = Readonly<Record<string, number | null>>;
const PAIRS = [
  [0, 1],
  [0, 2],
  [1, 2],
] as const;
const pairOf = (profiles: readonly TextProfile[], [i, j]: readonly [number, number]) =>
  [profiles[i], profiles[j]] as readonly [TextProfile, TextProfile];

/** Rates .3 .1 0, .1 .3 0 and .2 .2 .4: z −1, 0, 1 in some order, in the last column −1/√3 twice and 2/√3. */
const FAMILY = textProfiles(
  [
    [3, 1, 0],
    [1, 3, 0],
    [2, 2, 4],
  ],
  [10, 10, 10],
);
const BY_HAND: Values = {
  burrowsDelta: (2 + 2 + 0) / 3,
  ederDelta: (2 + 2 * (2 / 3)) / 3,
  argamonDelta: Math.sqrt(8) / 3,
  cosineDelta: 1 - (-1 - 1 + 1 / 3) / (2 + 1 / 3),
  cosine: 1 - 6 / 10,
  manhattan: 0.4,
  jaccard: 0,
  labbe: 4 / 8,
};

test('three texts of ten words (worked by hand)', () => {
  expect(Object.keys(BY_HAND)).toEqual(MEASURES.map(({name}) => measureColumn(name)));
  const [a, b, c] = FAMILY as unknown as readonly [TextProfile, TextProfile, TextProfile];
  expectAll(BY_HAND, MEASURES, {score: measure => measure.score(a, b), column: measureColumn});
  expectAgrees(named('jaccard').score(a, c), 1 / 3);
});

test('Labbé cuts the longer text down, and leaves out what is then less than one word (worked by hand)', () => {
  const [short, long] = textProfiles(
    [
      [4, 2, 0, 0],
      [4, 8, 1, 4],
    ],
    [6, 18],
  ) as [TextProfile, TextProfile];
  // E = 4/3, 8/3, 1/3, 4/3: the third is left out.
  expectAgrees(named('labbe').score(short, long), (8 / 3 + 2 / 3 + 4 / 3) / (6 + 16 / 3));
});

test.each(published<{rates: number[][]}, {delta: number[]; cosineDelta: number[]}>('burrows-delta'))(
  '$id (published: $source)',
  ({input, expected}) => {
    const profiles = textProfiles(
      input.rates.map(row => row.map(rate => rate * 10)),
      input.rates.map(() => 1000),
    );
    PAIRS.forEach((pair, k) => {
      const [a, b] = pairOf(profiles, pair);
      expectAgrees(named('burrows-delta').score(a, b), expected.delta[k] as number);
      expectAgrees(named('cosine-delta').score(a, b), expected.cosineDelta[k] as number);
    });
  },
);

const oracle = readJson<{
  counts: number[][];
  sizes: number[];
  pairs: {pair: [number, number]; expected: Values}[];
}>('oracle/distance.json');
test.each(oracle.pairs)('texts $pair (oracle)', ({pair, expected}) => {
  const [a, b] = pairOf(textProfiles(oracle.counts, oracle.sizes), pair);
  expectAll(expected, MEASURES, {score: measure => measure.score(a, b), column: measureColumn});
});

describe.each(MEASURES)('$name', measure => {
  const anyFamily = fc
    .integer({min: 1, max: 12})
    .chain(words =>
      fc.array(fc.array(fc.nat(50), {minLength: words, maxLength: words}), {minLength: 3, maxLength: 6}),
    );

  test('is symmetric, 0 on itself, not below 0 (law)', () => {
    fc.assert(
      fc.property(anyFamily, counts => {
        const sizes = counts.map(row => row.reduce((sum, count) => sum + count, 1));
        const profiles = textProfiles(counts, sizes);
        const [a, b] = profiles as unknown as readonly [TextProfile, TextProfile];
        const [there, back, self] = [measure.score(a, b), measure.score(b, a), measure.score(a, a)];
        expect(there).toBe(back);
        if (there !== null) expect(there).toBeGreaterThanOrEqual(0);
        if (self !== null) expect(self).toBeCloseTo(0, 12);
      }),
    );
  });

  test.each(AWKWARD_FAMILIES)('%s: a finite number or null', (_, counts, sizes) => {
    const [a, b] = textProfiles(counts, sizes) as unknown as readonly [TextProfile, TextProfile];
    const score = measure.score(a, b);
    if (score !== null) expect(Number.isFinite(score)).toBe(true);
    expect(Object.is(score, -0)).toBe(false);
  });
});

test('impossible counts are refused', () => {
  for (const count of [-1, Number.NaN, 11]) {
    expect(() => textProfiles([[count], [1]], [10, 10])).toThrow('impossible count');
  }
});
