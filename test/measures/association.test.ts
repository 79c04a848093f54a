import {describe, expect, test} from '@jest/globals';
import fc from 'fast-check';
import {ASSOCIATION_MEASURES} from '../../src/measures/association-measures.ts';
import {measureColumn} from '../../src/measures/measure-column.ts';
import type {AssociationMeasure, Cooccurrence} from '../../src/model/measure.ts';
import {expectAgrees, expectAll} from '../support/agrees.ts';
import {AWKWARD_PAIRS, IMPOSSIBLE_PAIRS} from '../support/awkward-pairs.ts';
import {readJson} from '../support/json.ts';
import {published} from '../support/published.ts';

const MEASURES: readonly AssociationMeasure[] = ASSOCIATION_MEASURES;
type Values = Readonly<Record<string, number | null>>;

const EIGHTS: Cooccurrence = {o11: 8, f1: 16, f2: 16, n: 128};
/** Expected 2; the table is 8 8 / 8 104. */
const BY_HAND: Values = {
  mi: 2,
  mi2: 5,
  mi3: 8,
  npmi: 2 / 4,
  miLogF: 2 * Math.log(9),
  dice: 1 / 2,
  logDice: 13,
  minimumSensitivity: 1 / 2,
  deltaP21: 1 / 2 - 8 / 112,
  deltaP12: 1 / 2 - 8 / 112,
  oddsRatio: 13,
  tScore: 6 / Math.sqrt(8),
  tScoreVariance: 6 / Math.sqrt(8 * (1 - 1 / 16)),
  zScore: 6 / Math.sqrt(2),
  simpleLl: 2 * (8 * Math.log(4) - 6),
  g2FourTerm: 2 * (8 * Math.log(4) + 16 * Math.log(8 / 14) + 104 * Math.log(104 / 98)),
  chiSquare: (128 * (8 * 104 - 64) ** 2) / (16 * 112) ** 2,
};

test('8 of 16 and 16 in 128: four times the chance (worked by hand)', () => {
  expect(Object.keys(BY_HAND)).toEqual(MEASURES.map(({name}) => measureColumn(name)));
  expectAll(BY_HAND, MEASURES, {score: measure => measure.score(EIGHTS), column: measureColumn});
});

test.each(published<Cooccurrence, Values>('association'))('$id (published: $source)', ({input, expected}) => {
  const pair = {...input, n: input.n ?? 1e9}; // Dice does not look at n
  expectAll(expected, MEASURES, {score: measure => measure.score(pair), column: measureColumn});
});

test.each(published<{o11: number; o12: number; o21: number; o22?: number}, Values>('association-table'))(
  '$id (published: $source)',
  ({input: {o11, o12, o21, o22 = 1e6}, expected}) => {
    const pair = {o11, f1: o11 + o12, f2: o11 + o21, n: o11 + o12 + o21 + o22};
    expectAll(expected, MEASURES, {score: measure => measure.score(pair), column: measureColumn});
  },
);

test.each(published<{o11: number; o12: number; o21: number; o22: number}, Values>('contingency'))(
  '$id (published: $source)',
  ({input: {o11, o12, o21, o22}, expected}) => {
    const pair = {o11, f1: o11 + o12, f2: o11 + o21, n: o11 + o12 + o21 + o22};
    expectAll(expected, MEASURES, {score: measure => measure.score(pair), column: measureColumn});
  },
);

const {rows} = readJson<{rows: {pair: Cooccurrence; expected: Values}[]}>('oracle/association.json');
test.each(rows)('$pair (oracle)', ({pair, expected}) => {
  expectAll(expected, MEASURES, {score: measure => measure.score(pair), column: measureColumn});
});

const anyPair = fc
  .tuple(fc.nat(500), fc.nat(500), fc.nat(500), fc.integer({min: 1, max: 100_000}))
  .map(([o11, o12, o21, o22]) => ({o11, f1: o11 + o12, f2: o11 + o21, n: o11 + o12 + o21 + o22}));
const LOPSIDED = new Set(['delta-p21', 'delta-p12']);

test.each([
  [{o11: 0, f1: 0, f2: 1, n: 2}],
  [{o11: 0, f1: 1, f2: 0, n: 2}],
  [{o11: 1, f1: 2, f2: 1, n: 2}],
  [{o11: 1, f1: 1, f2: 2, n: 2}],
])('%j: a table with an empty row or column is no evidence (worked by hand)', pair => {
  const values = ['g2-four-term', 'chi-square'].map(name =>
    MEASURES.find(measure => measure.name === name)?.score(pair),
  );
  expect(values).toEqual([null, null]);
});

describe('laws', () => {
  test('which word is the node makes no difference, but to ΔP, which turns round', () => {
    fc.assert(
      fc.property(anyPair, pair => {
        const turned = {...pair, f1: pair.f2, f2: pair.f1};
        for (const measure of MEASURES.filter(({name}) => !LOPSIDED.has(name))) {
          const [here, there] = [measure.score(pair), measure.score(turned)];
          if (here === null) expect(there).toBeNull();
          else
            expect(Math.abs((there as number) - here)).toBeLessThanOrEqual(
              1e-8 * Math.max(1, Math.abs(here)),
            );
        }
        const [p21, p12] = ['delta-p21', 'delta-p12'].map(name =>
          MEASURES.find(measure => measure.name === name),
        );
        expect(p21?.score(pair)).toBe(p12?.score(turned));
      }),
    );
  });

  test('just as expected: the signed ones are 0', () => {
    const chance = {o11: 6, f1: 60, f2: 100, n: 1000};
    for (const {name, score, sign} of MEASURES) {
      if (!sign.startsWith('positive')) continue;
      expect([name, Math.abs(score(chance) ?? 0) < 1e-12]).toEqual([name, true]);
    }
  });

  test('the sign says whether they stand together more often than by chance', () => {
    fc.assert(
      fc.property(anyPair, pair => {
        const excess = Math.sign(pair.o11 * pair.n - pair.f1 * pair.f2);
        for (const {sign, score} of MEASURES) {
          const value = score(pair);
          if (sign.startsWith('positive') && value !== null && Math.abs(value) > 1e-9) {
            expect(Math.sign(value)).toBe(excess);
          }
        }
      }),
    );
  });

  test('χ² is n times the squared φ, and the product of both ΔP is φ²', () => {
    fc.assert(
      fc.property(anyPair, pair => {
        const value = (name: string) => MEASURES.find(measure => measure.name === name)?.score(pair) ?? null;
        const [chi, p21, p12] = [value('chi-square'), value('delta-p21'), value('delta-p12')];
        if (chi === null || p21 === null || p12 === null) return;
        expect(Math.abs(chi)).toBeCloseTo(pair.n * p21 * p12, 6);
      }),
    );
  });
});

describe.each(MEASURES)('$name on awkward pairs', measure => {
  test.each(AWKWARD_PAIRS)('%s: a finite number or null, no −0', (_, pair) => {
    const score = measure.score(pair);
    if (score !== null) expect(Number.isFinite(score)).toBe(true);
    expect(Object.is(score, -0)).toBe(false);
  });

  test.each(IMPOSSIBLE_PAIRS)('%s: refused', (_, pair) => {
    expect(() => measure.score(pair)).toThrow(RangeError);
  });
});

test('words that only ever stand together have the highest values (worked by hand)', () => {
  const score = (name: string) =>
    MEASURES.find(measure => measure.name === name)?.score({o11: 7, f1: 7, f2: 7, n: 100});
  for (const name of ['npmi', 'dice', 'minimum-sensitivity', 'delta-p21', 'delta-p12'])
    expectAgrees(score(name), 1);
  expectAgrees(score('log-dice'), 14);
  expectAgrees(score('chi-square'), 100);
  expect(score('odds-ratio')).toBeNull();
});
