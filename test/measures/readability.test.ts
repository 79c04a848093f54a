import {describe, expect, test} from '@jest/globals';
import fc from 'fast-check';
import {measureColumn} from '../../src/measures/measure-column.ts';
import {READABILITY_MEASURES} from '../../src/measures/readability-measures.ts';
import type {ReadabilityMeasure, ReadingCounts} from '../../src/model/measure.ts';
import {expectAgrees, expectAll} from '../support/agrees.ts';

const MEASURES: readonly ReadabilityMeasure[] = READABILITY_MEASURES;
const named = (name: string) => MEASURES.find(measure => measure.name === name) as ReadabilityMeasure;

/** 20 words a sentence, 1½ syllables and 5 letters a word, every tenth word of three syllables. */
const PLAIN: ReadingCounts = {
  words: 600,
  sentences: 30,
  letters: 3000,
  characters: 3000,
  syllables: 900,
  polysyllables: 64,
  complexWords: 60,
};
const BY_HAND = {
  flesch: 206.835 - 20.3 - 126.9,
  fleschKincaid: 7.8 + 17.7 - 15.59,
  gunningFog: 0.4 * (20 + 10),
  smog: 1.043 * 8 + 3.1291,
  colemanLiau: 0.0588 * 500 - 0.296 * 5 - 15.8,
  ari: 4.71 * 5 + 10 - 21.43,
};

test('twenty words of five letters a sentence (worked by hand)', () => {
  expect(Object.keys(BY_HAND)).toEqual(MEASURES.map(({name}) => measureColumn(name)));
  expectAll(BY_HAND, MEASURES, {score: measure => measure.score(PLAIN), column: measureColumn});
});

test('words of one syllable, one a sentence: the easiest of all (published: Flesch 121.22, Kincaid −3.40)', () => {
  const easiest = {...PLAIN, words: 30, sentences: 30, syllables: 30};
  expectAgrees(named('flesch').score(easiest), 121.22);
  expectAgrees(named('flesch-kincaid').score(easiest), -3.4);
});

test('SMOG of 30 sentences by the short rule, 3 + √(polysyllables), differs by less than one year (published: McLaughlin 1969)', () => {
  for (const polysyllables of [1, 25, 100, 225]) {
    const smog = named('smog').score({...PLAIN, polysyllables}) as number;
    expect(Math.abs(smog - (3 + Math.sqrt(polysyllables)))).toBeLessThan(1);
  }
});

test('longer words and longer sentences are never easier; a text twice over reads the same (law)', () => {
  const anyCounts = fc.record({
    words: fc.integer({min: 40, max: 9000}),
    sentences: fc.integer({min: 1, max: 40}),
    letters: fc.integer({min: 100, max: 50_000}),
    characters: fc.integer({min: 100, max: 50_000}),
    syllables: fc.integer({min: 40, max: 30_000}),
    polysyllables: fc.nat(40),
    complexWords: fc.nat(40),
  });
  fc.assert(
    fc.property(anyCounts, counts => {
      const twice = Object.fromEntries(Object.entries(counts).map(([name, n]) => [name, 2 * n]));
      for (const {name, score} of MEASURES) {
        const value = score(counts) as number;
        expect(score(twice as unknown as ReadingCounts)).toBeCloseTo(value, 8);
        const harder = {
          ...counts,
          letters: counts.letters + 50,
          characters: counts.characters + 50,
          syllables: counts.syllables + 50,
          polysyllables: counts.polysyllables + 1,
          complexWords: counts.complexWords + 1,
        };
        const change = (score(harder) as number) - value;
        expect(name === 'flesch' ? -change : change).toBeGreaterThan(0);
      }
    }),
  );
});

describe.each(MEASURES)('$name on awkward texts', measure => {
  const NOTHING = {
    words: 0,
    sentences: 0,
    letters: 0,
    characters: 0,
    syllables: 0,
    polysyllables: 0,
    complexWords: 0,
  };
  test('a text without words has none, one word has a finite one', () => {
    expect(measure.score(NOTHING)).toBeNull();
    const one = {...NOTHING, words: 1, sentences: 1, letters: 1, characters: 1, syllables: 1};
    expect(Number.isFinite(measure.score(one))).toBe(true);
  });
});
