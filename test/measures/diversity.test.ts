import {describe, expect, test} from '@jest/globals';
import fc from 'fast-check';
import {DIVERSITY_MEASURES} from '../../src/measures/diversity-measures.ts';
import {fittedD} from '../../src/measures/fitted-d.ts';
import {measureColumn} from '../../src/measures/measure-column.ts';
import {movingTtr} from '../../src/measures/moving-ttr.ts';
import {segmentalTtr} from '../../src/measures/segmental-ttr.ts';
import {sampleOfCounts, wordSample} from '../../src/measures/word-sample.ts';
import type {DiversityMeasure, WordSample} from '../../src/model/measure.ts';
import {expectAgrees, expectAll} from '../support/agrees.ts';
import {AWKWARD_SAMPLES} from '../support/awkward-samples.ts';
import {readJson} from '../support/json.ts';
import {published} from '../support/published.ts';

const MEASURES: readonly DiversityMeasure[] = DIVERSITY_MEASURES;
const named = (name: string) => MEASURES.find(measure => measure.name === name) as DiversityMeasure;
type Values = Readonly<Record<string, number | null>>;

function numbered(tokens: readonly string[]): Uint32Array {
  const ids = new Map<string, number>();
  return Uint32Array.from(tokens, token => {
    const id = ids.get(token) ?? ids.size;
    ids.set(token, id);
    return id;
  });
}
const sampleOf = (tokens: readonly string[]): WordSample =>
  wordSample(numbered(tokens), new Set(tokens).size);

/** Ten words in a ring, a thousand words: every type a hundred times, every window of 50 has all ten. */
const RING = sampleOf(Array.from({length: 1000}, (_, i) => `w${i % 10}`));
const BY_HAND: Values = {
  ttr: 1 / 100,
  rootTtr: 10 / Math.sqrt(1000),
  correctedTtr: 10 / Math.sqrt(2000),
  herdanC: 1 / 3,
  summer: Math.log(Math.log(10)) / Math.log(3 * Math.log(10)),
  maasA2: 2 / (9 * Math.log(10)),
  dugastU: 4.5 * Math.log(10),
  msttr100: 10 / 100,
  mattr50: 10 / 50,
  mattr100: 10 / 100,
  mattr500: 10 / 500,
  mtldBelow: 1000 / (71 + (1 - 6 / 6) / 0.28), // 10/14 < .72 after 14 words; 71 × 14 = 994, the last 6 are new
  mtldAtOrBelow: 1000 / 71,
  yuleK: (1e4 * (10 * 1e4 - 1000)) / 1e6,
  simpsonD: (10 * 100 * 99) / (1000 * 999),
  honoreR: 100 * Math.log(1000),
  hapaxShare: 0,
};

test('ten words in a ring, a thousand words long (worked by hand)', () => {
  const drawn = ['hdd42', 'vocdD'];
  expect([...Object.keys(BY_HAND), ...drawn].sort()).toEqual(
    MEASURES.map(({name}) => measureColumn(name)).sort(),
  );
  expectAll(BY_HAND, MEASURES, {score: measure => measure.score(RING), column: measureColumn});
});

test('all words drawn: HD-D is the share of types (worked by hand)', () => {
  const sample = wordSample(
    Uint32Array.from({length: 42}, (_, i) => i % 21),
    21,
  );
  expectAgrees(named('hdd42').score(sample), 1 / 2);
});

test.each(published<{tokens: string[]}, Values>('diversity'))(
  '$id (published: $source)',
  ({input, expected}) => {
    const sample = sampleOf(input.tokens);
    const {tokens, types, mattr25, ...values} = expected;
    expect([sample.tokens, tokens ?? sample.tokens, types]).toEqual([
      input.tokens.length,
      sample.tokens,
      sample.types,
    ]);
    if (mattr25 !== undefined) expectAgrees(movingTtr(sample.words, 25), mattr25);
    expectAll(values, MEASURES, {score: measure => measure.score(sample), column: measureColumn});
  },
);

test.each(published<{tokens: string[]}, Values>('mattr'))('$id (published: $source)', ({input, expected}) => {
  for (const [window, value] of Object.entries(expected)) {
    expectAgrees(movingTtr(numbered(input.tokens), Number(window)), value);
  }
});

const {rows} = readJson<{rows: {tokens: string[]; expected: Values; vocdExact: number}[]}>(
  'oracle/diversity.json',
);
test.each(rows.map((row, i) => ({i, ...row})))('text $i (oracle)', ({tokens, expected, vocdExact}) => {
  const sample = sampleOf(tokens);
  expectAll(expected, MEASURES, {score: measure => measure.score(sample), column: measureColumn});
  // By drawing, vocd-D comes within a few per cent of the D of all possible samples.
  const d = named('vocd-d').score(sample) as number;
  expect(Math.abs(d / vocdExact - 1)).toBeLessThan(0.08);
});

const anyWords = fc.array(fc.nat(30), {minLength: 1, maxLength: 300}).map(words => Uint32Array.from(words));

describe('laws', () => {
  test('what moves over the text is what slow reading gives', () => {
    fc.assert(
      fc.property(anyWords, fc.integer({min: 1, max: 40}), (words, window) => {
        const list = [...words];
        const shares = list.slice(window - 1).map((_, i) => new Set(list.slice(i, i + window)).size / window);
        const mean =
          shares.length === 0 ? null : shares.reduce((sum, share) => sum + share, 0) / shares.length;
        const moving = movingTtr(words, window);
        if (mean === null) expect(moving).toBeNull();
        else expect(moving).toBeCloseTo(mean, 12);
        const whole = shares.filter((_, i) => i % window === 0);
        const segments =
          whole.length === 0 ? null : whole.reduce((sum, share) => sum + share, 0) / whole.length;
        if (segments === null) expect(segmentalTtr(words, window)).toBeNull();
        else expect(segmentalTtr(words, window)).toBeCloseTo(segments, 12);
      }),
    );
  });

  test('counts alone give what the text gives, or nothing', () => {
    fc.assert(
      fc.property(anyWords, words => {
        const sample = wordSample(words, 31);
        const counts = new Uint32Array(31);
        for (const word of words) counts[word] = (counts[word] as number) + 1;
        for (const measure of MEASURES) {
          const alone = measure.score(sampleOfCounts(counts));
          if (/^(msttr|mattr|mtld|vocd)/u.test(measure.name)) expect(alone).toBeNull();
          else expect(alone).toBe(measure.score(sample));
        }
      }),
    );
  });

  test('other names for the words, and the text read backwards, change nothing', () => {
    fc.assert(
      fc.property(anyWords, words => {
        const sample = wordSample(words, 31);
        const renamed = wordSample(words.map(word => 30 - word).toReversed(), 31);
        for (const measure of MEASURES.filter(({name}) => !/^(msttr|vocd)/u.test(name))) {
          const [here, there] = [measure.score(sample), measure.score(renamed)];
          if (here === null) expect(there).toBeNull();
          else expect(there).toBeCloseTo(here, 9);
        }
      }),
    );
  });

  test('vocd-D is the same each time, and finds the D of a curve', () => {
    const sample = sampleOf(rows[0]?.tokens ?? []);
    expect(named('vocd-d').score(sample)).toBe(named('vocd-d').score(sample));
    const sizes = [35, 40, 45, 50];
    const curve = sizes.map(size => (72 / size) * (Math.sqrt(1 + (2 * size) / 72) - 1));
    expect(fittedD(sizes, curve)).toBeCloseTo(72, 4);
    expect(fittedD(sizes, [1, 1, 1, 1])).toBeNull();
  });
});

describe.each(MEASURES)('$name on awkward texts', measure => {
  test.each(AWKWARD_SAMPLES)('%s: a finite number or null, no −0', (what, sample) => {
    const score = measure.score(sample);
    if (score !== null) expect(Number.isFinite(score)).toBe(true);
    expect(Object.is(score, -0)).toBe(false);
    if (what === 'an empty text') expect(score).toBeNull();
  });
});
