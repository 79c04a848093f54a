import {describe, expect, test} from '@jest/globals';
import {SHIFT_MEASURES, shiftMeasure} from '../../src/analyses/shift-graph/shift-measure.ts';
import {shiftGraph} from '../../src/analyses/shift-graph.ts';
import {everyPhrase} from '../../src/counts/phrases/every-phrase.ts';
import {joinTexts} from '../../src/counts/phrases/joined-texts.ts';
import {phraseFrequencies} from '../../src/counts/phrases/phrase-frequencies.ts';
import {numbers, rows, texts} from '../../src/model/table.ts';
import {compensatedSum} from '../../src/stats/compensated-sum.ts';
import {quantileInPlace} from '../../src/stats/quantile.ts';
import {resampleUnits} from '../../src/stats/resample-units.ts';
import {STOP_LISTS} from '../../src/tokens/stop-lists.ts';
import {createVocabulary} from '../../src/tokens/vocabulary.ts';
import {readJson} from '../support/json.ts';
import {partOf, textOf, twoParts} from '../support/text-of.ts';

const [hide] = STOP_LISTS;
const [first, second] = [partOf(twoParts, 'I'), partOf(twoParts, 'II')];
const contributions = (...asked: Parameters<typeof shiftGraph>) =>
  numbers(shiftGraph(...asked), 'contribution').map(value => value as number);

const FINITE = SHIFT_MEASURES.filter(({name}) => name !== 'kullback-leibler').map(({name}) => name);

describe.each(FINITE)('%s', measure => {
  test('the bars sum to the total, however many there are and whatever is hidden (law)', () => {
    const whole = compensatedSum(contributions(first, second, {measure, top: 1000, resamples: 10}));
    for (const options of [{top: 3}, {top: 3, hide}, {top: 1000, hide}]) {
      expect(
        Math.abs(compensatedSum(contributions(first, second, {measure, resamples: 10, ...options})) - whole),
      ).toBeLessThan(1e-12);
    }
  });
});

test('shares of both texts sum to 1, so their differences to 0, not to what rounding leaves', () => {
  const [{text} = {text: ''}] = shiftGraph(first, second, {measure: 'proportion', resamples: 10}).notes;
  expect(text).toMatch(/^Difference of shares: 0 share/);
});

test('equal texts: every bar is 0 (law)', () => {
  expect(new Set(contributions(first, first, {resamples: 10}))).toEqual(new Set([0]));
});

test('hidden words are one bar, all others one, both after the bars of single terms', () => {
  const table = shiftGraph(first, second, {top: 2, hide, resamples: 10});
  expect(texts(table, 'hidden')).toEqual(['', '', 'rest', 'stop']);
  expect(numbers(table, 'cumulative').at(-1)).toBeCloseTo(
    compensatedSum(numbers(table, 'contribution') as number[]),
    12,
  );
  expect(numbers(table, 'share').reduce<number>((sum, share) => sum + (share ?? 0), 0)).toBeCloseTo(100, 9);
});

test('a phrase is one bar: its words are counted nowhere else', () => {
  const [a, b] = [textOf('Iron law. Iron law. Iron law of bread.', 'a'), textOf('Bread. Bread. Iron.', 'b')];
  const table = shiftGraph(a, b, {resamples: 10});
  const counts = Object.fromEntries(
    rows(table).map(row => [row.term, [row.targetCount, row.referenceCount]]),
  );
  expect(counts).toEqual({'iron law': [3, 0], of: [1, 0], bread: [1, 2], iron: [0, 1]});
  expect(table.notes[0]?.text).toContain('between texts of 5 and 3 pieces');
});

test('every bar has an interval; none can be drawn from one paragraph', () => {
  const [a, b] = [textOf('War.\n\nWar and peace.', 'a'), textOf('Peace.\n\nPeace and bread.', 'b')];
  const table = shiftGraph(a, b, {resamples: 200});
  rows(table).forEach(row => {
    expect(Number(row.low)).toBeLessThanOrEqual(Number(row.high));
  });
  expect(rows(shiftGraph(textOf('war', 'a'), b, {resamples: 10}))[0]?.low).toBeNull();
});

test('a weighted average leaves out terms without a score (worked by hand)', () => {
  const [a, b] = [textOf('good good bad the', 'a'), textOf('good bad bad bad', 'b')];
  const scores = new Map([
    ['good', 1],
    ['bad', -1],
  ]);
  const table = shiftGraph(a, b, {scores, pieces: 'words', resamples: 10});
  const total = compensatedSum(numbers(table, 'contribution') as number[]);
  expect(total).toBeCloseTo(1 / 3 - -1 / 2, 12);
  expect(rows(table).find(({term}) => term === 'the')?.contribution).toBe(0);
});

test('a measure that is undefined for the texts is refused, an unknown one too', () => {
  expect(() => shiftGraph(first, second, {measure: 'kullback-leibler'})).toThrow(
    'undefined for these texts: Kullback',
  );
  expect(() => shiftGraph(first, second, {measure: 'kl'})).toThrow('unknown measure: kl; expected one of');
});

interface Shift {
  readonly measure: string;
  readonly options: {readonly order?: number};
  readonly contributions: {readonly [word: string]: number};
}

interface Oracle {
  readonly texts: {readonly target: string; readonly reference: string};
  readonly scores: {readonly [word: string]: number};
  readonly shifts: readonly Shift[];
}

const oracle = readJson<Oracle>('oracle/shift-graph.json');

test.each(oracle.shifts)(
  '$measure: as shifterator’s published formulas give it (oracle)',
  ({measure, options, contributions: expected}) => {
    const [target, reference] = [textOf(oracle.texts.target, 'a'), textOf(oracle.texts.reference, 'b')];
    const scores = measure === 'weighted-average' ? new Map(Object.entries(oracle.scores)) : undefined;
    const table = shiftGraph(target, reference, {
      measure,
      scores,
      ...options,
      pieces: 'words',
      top: 1000,
      resamples: 10,
    });
    const found = new Map(rows(table).map(({term, contribution}) => [term, contribution as number]));
    expect(found.size).toBe(Object.keys(expected).length);
    for (const [word, value] of Object.entries(expected)) {
      expect(Math.abs((found.get(word) as number) - value)).toBeLessThan(1e-9);
    }
  },
);

const [much, more] = [
  textOf('War and peace and bread.\n\nPeace to the workers, bread to all.\n\nLand and peace.', 'a'),
  textOf('The war goes on.\n\nBread and land and law.\n\nThe law of war is no law.', 'b'),
];

/** Each bar in each resample, with nothing gathered or reckoned once: the slow way that the intervals must agree with. */
function plainIntervals(measure: string, resamples: number): readonly (readonly [number, number])[] {
  const joined = joinTexts([much, more], createVocabulary());
  const words = everyPhrase(joined, {longest: 1, minimum: 1, functionWords: new Set()});
  const sides = [phraseFrequencies(words, 0), phraseFrequencies(words, 1)] as const;
  const draws = sides.map(({units}, k) => resampleUnits(units.length, {resamples, seed: 7 + k}));
  const values = words.terms.map(() => new Float64Array(resamples));
  for (let r = 0; r < resamples; r++) {
    const [target, reference] = sides.map((side, k) =>
      side.terms.map((_, t) => {
        const places = [...side.unit.subarray(side.offsets[t], side.offsets[t + 1])];
        const {weights} = draws[k] as (typeof draws)[number];
        return places.reduce(
          (sum, unit, at) =>
            sum +
            (side.count[(side.offsets[t] as number) + at] as number) *
              (weights[unit * resamples + r] as number),
          0,
        );
      }),
    );
    const counts = {target: target as number[], reference: reference as number[]};
    shiftMeasure(measure)
      .contributions(counts)
      ?.forEach((value, t) => {
        (values[t] as Float64Array)[r] = value;
      });
  }
  return values.map(drawn => [quantileInPlace(drawn, 0.025), quantileInPlace(drawn, 0.975)] as const);
}

test.each(FINITE)('%s: intervals as a plain bootstrap of every term gives them (law)', measure => {
  const plain = plainIntervals(measure, 300);
  const table = shiftGraph(much, more, {measure, pieces: 'words', top: 1000, resamples: 300, seed: 7});
  const found = rows(table).map(({low, high}) => [Number(low), Number(high)] as const);
  const sorted = (pairs: readonly (readonly [number, number])[]) =>
    pairs.toSorted(([a, b], [c, d]) => a - c || b - d).flat();
  const [ours, slow] = [sorted(found), sorted(plain)];
  expect(ours).toHaveLength(slow.length);
  for (const [i, value] of ours.entries()) expect(Math.abs(value - (slow[i] as number))).toBeLessThan(1e-12);
});

test('where a resample leaves the measure undefined there are no bounds', () => {
  const target = textOf('war and peace\n\nwar', 'a');
  const reference = textOf('war and peace\n\nbread and war\n\nbread', 'b');
  const table = shiftGraph(target, reference, {measure: 'kullback-leibler', pieces: 'words', resamples: 50});
  expect(new Set(numbers(table, 'low'))).toEqual(new Set([null]));
});
