import type {Note} from '../model/note.ts';
import type {Json} from '../model/recipe.ts';
import type {ResamplingOptions} from './compare-options.ts';
import type {ComparedPair} from './compared-pair.ts';
import {type EffectIntervals, effectIntervals} from './effect-intervals.ts';
import {resampledPair} from './resampled-pair.ts';
import {resamplesDrawn} from './resamples-drawn.ts';
import {FIRST_ROWS, topShares} from './top-shares.ts';

/** What resampling says of a comparison. */
export interface ResampledEffects {
  readonly intervals?: EffectIntervals;
  readonly about?: string;
  /** Share of the resamples in which each term is among the first rows. */
  readonly topShare?: Float64Array;
  readonly notes: readonly Note[];
  readonly settings: {readonly [name: string]: Json};
}

const RESAMPLES = 2000;

/** Draws the paragraphs of both texts anew, if asked to: intervals of the Log Ratio, and how stable the first rows are. */
export function resampledEffects(
  {whole, hidden}: ComparedPair,
  {effectInterval: interval = 'lrc', resamples = RESAMPLES}: ResamplingOptions,
): ResampledEffects {
  if (interval === 'lrc') return {notes: [], settings: {interval}};
  const drawn = resampledPair(whole, resamples);
  if (drawn === undefined) return {notes: [NO_PARAGRAPHS], settings: {interval: 'lrc'}};
  const topShare = topShares(whole, hidden, drawn);
  const kind = interval === 'bca' ? 'BCa bootstrap' : 'percentile bootstrap';
  return {
    intervals: effectIntervals(whole, drawn, interval),
    about: `95 % interval, ${kind} of paragraphs by section, ${resamplesDrawn({resamples, seed: whole.seed})}; open where a side lacks the term`,
    ...(topShare === undefined ? {} : {topShare}),
    notes: topShare === undefined ? [TOO_MANY] : [],
    settings: {interval, resamples},
  };
}

const NO_PARAGRAPHS: Note = {
  code: 'no-paragraphs',
  text: 'nothing to resample: both sides need at least two paragraphs, and not too many to draw from; intervals are exact (LRC), which takes words for independent',
};

const TOO_MANY: Note = {
  code: 'no-stability',
  text: `too many terms to say how stable the first ${FIRST_ROWS} rows are`,
};
