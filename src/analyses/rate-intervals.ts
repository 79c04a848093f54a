import type {FrequencyTable} from '../model/frequency-table.ts';
import type {Note} from '../model/note.ts';
import type {Json} from '../model/recipe.ts';
import {bootstrapIntervals} from '../stats/bootstrap.ts';
import {linearisedIntervals} from '../stats/linearised-intervals.ts';
import type {IntervalColumns} from '../stats/sparse-counts.ts';
import {wilson} from '../stats/wilson.ts';
import {resamplesDrawn} from './resamples-drawn.ts';

/** How the rate of a term is bounded. */
export interface IntervalOptions {
  /** `bootstrap` of paragraphs unless told, or `wilson`, which takes words for independent. */
  readonly interval?: 'bootstrap' | 'wilson' | undefined;
  /** 2,000 unless told. */
  readonly resamples?: number | undefined;
  /** 1957 unless told. */
  readonly seed?: number | undefined;
}

/** The intervals of the rates asked for, per running word, and what to say of them. */
export interface RateIntervals extends IntervalColumns {
  readonly about: string;
  readonly notes: readonly Note[];
  readonly settings: {readonly [name: string]: Json};
  /** The seed, where chance had a part. */
  readonly seeded: {readonly seed?: number};
}

const LEVEL = 0.95;
// 2,000 resamples of so many paragraphs are 100 MB of weights, and say what the linearised interval says at once.
const MOST_RESAMPLED = 50_000;

/** Between which rates does the true rate of each term lie? Element i belongs to the i-th index in `terms`. */
export function rateIntervals(
  counts: FrequencyTable,
  terms: readonly number[],
  {interval = 'bootstrap', resamples = 2000, seed = 1957}: IntervalOptions,
): RateIntervals {
  const paragraphs = counts.unitSizes.filter(size => size > 0).length;
  if (interval === 'wilson') return wilsonIntervals(counts, terms, []);
  if (paragraphs < 2) {
    const text = `${counts.label} has fewer than two paragraphs to draw from: intervals are Wilson’s, which take words for independent`;
    return wilsonIntervals(counts, terms, [{code: 'no-paragraphs', text}]);
  }
  if (paragraphs > MOST_RESAMPLED) {
    const text = `${counts.label} has ${paragraphs} paragraphs: intervals are linearised, which the bootstrap tends to`;
    return {
      ...linearisedIntervals(counts, {level: LEVEL, terms}),
      about: '95 % interval, linearised over paragraphs',
      notes: [{code: 'linearised', text}],
      settings: {interval: 'linearised'},
      seeded: {},
    };
  }
  return {
    ...bootstrapIntervals(counts, {level: LEVEL, resamples, seed, terms}),
    about: `95 % interval, percentile bootstrap of paragraphs, ${resamplesDrawn({resamples, seed})}`,
    notes: [],
    settings: {interval, resamples},
    seeded: {seed},
  };
}

function wilsonIntervals(
  counts: FrequencyTable,
  terms: readonly number[],
  notes: readonly Note[],
): RateIntervals {
  const bounds = terms.map(t => wilsonOf(counts.counts[t] as number, counts.size));
  return {
    low: Float64Array.from(bounds, ([low]) => low),
    high: Float64Array.from(bounds, ([, high]) => high),
    about: '95 % interval, Wilson',
    notes,
    settings: {interval: 'wilson'},
    seeded: {},
  };
}

/** A pool of overlapping phrases can count more than the text has words: it is no share, and has no interval. */
function wilsonOf(count: number, size: number): readonly [number, number] {
  return count > size ? [Number.NaN, Number.NaN] : wilson(count, size, LEVEL);
}
