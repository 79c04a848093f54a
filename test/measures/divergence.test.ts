import {describe, expect, test} from '@jest/globals';
import fc from 'fast-check';
import {DIVERGENCE_MEASURES} from '../../src/measures/divergence-measures.ts';
import {divergenceOf} from '../../src/measures/divergence-of.ts';
import {measureColumn} from '../../src/measures/measure-column.ts';
import type {CountPair, DivergenceMeasure, DivergenceOptions} from '../../src/model/measure.ts';
import {expectAgrees, expectAll} from '../support/agrees.ts';
import {AWKWARD_COUNT_PAIRS, IMPOSSIBLE_COUNT_PAIRS} from '../support/awkward-count-pairs.ts';
import {readJson} from '../support/json.ts';
import {published} from '../support/published.ts';

const MEASURES: readonly DivergenceMeasure[] = DIVERGENCE_MEASURES;
const named = (name: string) => MEASURES.find(measure => measure.name === name) as DivergenceMeasure;
type Values = Readonly<Record<string, number | null>>;

/** p = ½ ¼ ¼ and q = ½ 0 ½; ranks 1 2½ 2½ and 1½ 3 1½. */
const COUNTS: CountPair = {target: [2, 1, 1], reference: [1, 0, 1]};
const KL = (p: number, q: number) => p * Math.log2(p / q);
const STEP = (a: number, b: number) => 4 * Math.abs(a ** (-1 / 3) - b ** (-1 / 3)) ** (3 / 4);
const TURBULENCE = STEP(1, 1.5) + STEP(2.5, 3) + STEP(2.5, 1.5);
const scale = (last1: number, last2: number) => STEP(1, last1) + 2 * STEP(2.5, last1) + 2 * STEP(1.5, last2);
const BY_HAND: Values = {
  jensenShannon: (1 / 4 + KL(1 / 4, 3 / 8) + KL(1 / 2, 3 / 8)) / 2,
  jensenTsallis: 1 - (1 / 4 + 1 / 64 + 9 / 64) - (5 / 8 + 1 / 2) / 2,
  kullbackLeibler: null,
  kullbackLeiblerSmoothed: KL(2.5 / 5.5, 1.5 / 3.5) + KL(1.5 / 5.5, 0.5 / 3.5) + KL(1.5 / 5.5, 1.5 / 3.5),
  rankTurbulence: TURBULENCE / scale(2 + 2, 3 + 1.5),
  rankTurbulenceStored: TURBULENCE / scale(2 + 1.5, 3 + 1),
  entropyDifference: 1.5 - 1,
  tsallisDifference: 5 / 8 - 1 / 2,
};

test('½ ¼ ¼ beside ½ 0 ½ (worked by hand)', () => {
  expect(Object.keys(BY_HAND)).toEqual(MEASURES.map(({name}) => measureColumn(name)));
  expectAll(BY_HAND, MEASURES, {score: measure => divergenceOf(measure, COUNTS), column: measureColumn});
});

test.each(published<{pairs: [number[], number[]][]}, {bits: number[]}>('jensen-shannon'))(
  '$id (published: $source)',
  ({input, expected}) => {
    input.pairs.forEach(([target, reference], i) => {
      expectAgrees(divergenceOf(named('jensen-shannon'), {target, reference}), expected.bits[i] as number);
    });
  },
);

test.each(published<{first: number[]; second: number[]}, Values>('rank-turbulence'))(
  '$id (published: $source)',
  ({input: {first, second}, expected}) => {
    for (const [key, value] of Object.entries(expected)) {
      const [normaliser, alpha] = key.split(':');
      const measure = named(normaliser === 'exact' ? 'rank-turbulence' : 'rank-turbulence-stored');
      const counts = {target: first, reference: second};
      expectAgrees(divergenceOf(measure, counts, {alpha: Number(alpha)}), value);
    }
  },
);

interface OracleRow {
  readonly counts: CountPair;
  readonly measure: string;
  readonly options: DivergenceOptions;
  readonly total: number;
  readonly contributions: readonly number[];
}
const {rows} = readJson<{rows: OracleRow[]}>('oracle/divergence.json');
test.each(rows)('$measure $options (oracle)', ({counts, measure, options, total, contributions}) => {
  expectAgrees(divergenceOf(named(measure), counts, options), total);
  const found = named(measure).contributions(counts, options) as Float64Array;
  found.forEach((value, t) => {
    expect(Math.abs(value - (contributions[t] as number))).toBeLessThanOrEqual(1e-14);
  });
});

const anyCounts = fc
  .array(fc.tuple(fc.nat(40), fc.nat(40)), {minLength: 1, maxLength: 30})
  .filter(rows => rows.some(([a]) => a > 0) && rows.some(([, b]) => b > 0))
  .map(rows => ({target: rows.map(([a]) => a), reference: rows.map(([, b]) => b)}));
const turned = ({target, reference}: CountPair): CountPair => ({target: reference, reference: target});

describe('laws', () => {
  test('contributions sum to the total computed another way, to 1e-12', () => {
    const share = (counts: ArrayLike<number>) => {
      const whole = Array.from(counts).reduce((sum, count) => sum + count, 0);
      return Array.from(counts, count => count / whole);
    };
    const entropy = (shares: readonly number[]) =>
      shares.reduce((sum, p) => sum - (p === 0 ? 0 : p * Math.log2(p)), 0);
    fc.assert(
      fc.property(anyCounts, counts => {
        const [p, q] = [share(counts.target), share(counts.reference)];
        const mixture = p.map((x, t) => (x + (q[t] as number)) / 2);
        const shannon = entropy(mixture) - (entropy(p) + entropy(q)) / 2;
        expect(Math.abs((divergenceOf(named('jensen-shannon'), counts) ?? 9) - shannon)).toBeLessThanOrEqual(
          1e-12,
        );
        const difference = entropy(p) - entropy(q);
        expect(
          Math.abs((divergenceOf(named('entropy-difference'), counts) ?? 9) - difference),
        ).toBeLessThanOrEqual(1e-12);
        const squares = (shares: readonly number[]) => shares.reduce((sum, x) => sum + x * x, 0);
        const tsallis = squares(q) - squares(p);
        expect(
          Math.abs((divergenceOf(named('tsallis-difference'), counts) ?? 9) - tsallis),
        ).toBeLessThanOrEqual(1e-12);
        const half = (squares(p) + squares(q)) / 2 - squares(mixture);
        expect(Math.abs((divergenceOf(named('jensen-tsallis'), counts) ?? 9) - half)).toBeLessThanOrEqual(
          1e-12,
        );
      }),
    );
  });

  test('terms told once with their number add what they add one by one', () => {
    const each = {target: [9, 2, 2, 1, 1, 1, 0], reference: [4, 3, 3, 1, 1, 1, 6]};
    const once = {target: [9, 2, 1, 0], reference: [4, 3, 1, 6], times: [1, 2, 3, 1]};
    for (const measure of MEASURES) {
      const [all, told] = [measure.contributions(each), measure.contributions(once)];
      expect(told === null).toBe(all === null);
      told?.forEach((value, t) => {
        expect(Math.abs(value - (all?.[[0, 1, 3, 6][t] as number] as number))).toBeLessThanOrEqual(1e-15);
      });
    }
  });

  test('no divergence from itself; differences of entropies flip, the symmetric ones do not', () => {
    fc.assert(
      fc.property(anyCounts, counts => {
        const self = {target: counts.target, reference: counts.target};
        for (const measure of MEASURES) {
          expect(divergenceOf(measure, self)).toBe(0);
          const [there, back] = [divergenceOf(measure, counts), divergenceOf(measure, turned(counts))];
          if (measure.name.startsWith('kullback') || there === null || back === null) continue;
          expect(back).toBeCloseTo(measure.sign.startsWith('positive') ? -there : there, 12);
        }
      }),
    );
  });

  test('texts that share no term: 1 bit, 1 of rank turbulence at any alpha', () => {
    const apart = {target: [7, 3, 3, 1, 0, 0], reference: [0, 0, 0, 0, 5, 5]};
    expectAgrees(divergenceOf(named('jensen-shannon'), apart), 1);
    for (const alpha of [0, 0.1, 1 / 3, 1, 5, Number.POSITIVE_INFINITY]) {
      expectAgrees(divergenceOf(named('rank-turbulence'), apart, {alpha}), 1);
    }
  });

  test('alpha near 0 and very large come to the limits', () => {
    const counts = {target: [9, 5, 2, 1, 0], reference: [3, 6, 1, 0, 8]};
    const at = (alpha: number) => divergenceOf(named('rank-turbulence'), counts, {alpha}) as number;
    expect(at(1e-7)).toBeCloseTo(at(0), 5);
    expect(at(1e4)).toBeCloseTo(at(Number.POSITIVE_INFINITY), 3);
  });

  test('an order near 1 comes to the entropy of Shannon, in nats', () => {
    const counts = {target: [9, 5, 2, 1, 0], reference: [3, 6, 1, 0, 8]};
    for (const name of ['tsallis-difference', 'jensen-tsallis']) {
      const at = (order: number) => divergenceOf(named(name), counts, {order}) as number;
      expect(at(1 + 1e-9)).toBeCloseTo(at(1), 7);
    }
    const bits = divergenceOf(named('jensen-shannon'), counts) as number;
    expectAgrees(divergenceOf(named('jensen-tsallis'), counts, {order: 1}), bits * Math.LN2);
  });

  test('a term that neither text has, and the order of the terms, change nothing', () => {
    fc.assert(
      fc.property(anyCounts, ({target, reference}) => {
        const more = {target: [...target.toReversed(), 0], reference: [...reference.toReversed(), 0]};
        for (const measure of MEASURES.filter(({name}) => name !== 'kullback-leibler-smoothed')) {
          const [there, padded] = [divergenceOf(measure, {target, reference}), divergenceOf(measure, more)];
          if (there === null) expect(padded).toBeNull();
          else expect(padded).toBeCloseTo(there, 12);
        }
      }),
    );
  });
});

describe.each(MEASURES)('$name on awkward counts', measure => {
  test.each(AWKWARD_COUNT_PAIRS)('%s: finite contributions or null', (_, counts) => {
    const contributions = measure.contributions(counts);
    if (contributions === null) return;
    expect(contributions).toHaveLength(counts.target.length);
    for (const value of contributions) expect(Number.isFinite(value)).toBe(true);
  });

  test.each(IMPOSSIBLE_COUNT_PAIRS)('%s: refused', (_, counts) => {
    expect(() => measure.contributions(counts)).toThrow(RangeError);
  });
});

test('Kullback–Leibler refuses what the reference lacks; weights, orders and alphas outside their range are refused', () => {
  expect(named('kullback-leibler').contributions({target: [1, 1], reference: [2, 0]})).toBeNull();
  expectAgrees(divergenceOf(named('kullback-leibler'), {target: [1, 0], reference: [1, 1]}), 1);
  expect(() => named('jensen-shannon').contributions(COUNTS, {weight: 1})).toThrow('weight outside (0, 1)');
  expect(() => named('jensen-tsallis').contributions(COUNTS, {order: 0})).toThrow('order of an entropy');
  expect(() => named('rank-turbulence').contributions(COUNTS, {alpha: -1})).toThrow('alpha below 0');
});
