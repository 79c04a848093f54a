import type {FrequencyTable} from '../../model/frequency-table.ts';
import type {DivergenceOptions} from '../../model/measure.ts';
import {quantileInPlace} from '../../stats/quantile.ts';
import {resampleUnits} from '../../stats/resample-units.ts';
import {type CountProfiles, countProfiles, everyTerm, jointProfiles} from '../count-profiles.ts';
import {drawnCounts} from './drawn-counts.ts';
import {type Contribute, pairContributions} from './pair-contributions.ts';
import {profileBars} from './profile-bars.ts';
import type {ShiftMeasure} from './shift-measure.ts';

export interface ContributionOptions {
  readonly measure: ShiftMeasure;
  readonly options: DivergenceOptions;
  readonly resamples: number;
  readonly seed: number;
  /** Which bar each term belongs to. */
  readonly barOf: Uint32Array;
  readonly bars: number;
  /** From which bar on terms are pooled, and the value of every bar. */
  readonly single: number;
  readonly values: Float64Array;
}

interface Intervals {
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/**
 * How far would each bar move, had the texts been made of other paragraphs of the same kind?
 *
 * Percentile bootstrap at 95 %: the paragraphs of both texts are drawn anew, the whole divergence taken apart anew.
 * NaN for every bar when a text has fewer than two paragraphs, or the divergence of a resample is undefined. The
 * divergence of resampled texts is rather larger than that of the texts themselves (a paragraph drawn twice repeats its
 * words), so intervals of its parts lean outwards; those of pooled terms, where that adds up, are moved so that the mean
 * of the resamples lies at the value itself.
 */
export function contributionIntervals(
  target: FrequencyTable,
  reference: FrequencyTable,
  asked: ContributionOptions,
): Intervals {
  const {measure, options, resamples, seed, bars} = asked;
  const undefinedBars = new Float64Array(bars).fill(Number.NaN);
  const none = {low: undefinedBars, high: undefinedBars};
  if (target.units.length < 2 || reference.units.length < 2) return none;
  const own = {target: countProfiles(target), reference: countProfiles(reference)};
  const profiles = measure.tellsTermsApart
    ? everyTerm(target.terms.length)
    : jointProfiles(own.target, own.reference);
  const [drawTarget, drawReference] = (['target', 'reference'] as const).map((side, k) => {
    const counts = side === 'target' ? target : reference;
    const resampling = resampleUnits(counts.units.length, {resamples, seed: (seed + k) >>> 0});
    return drawnCounts(counts, resampling, {profiles: own[side], terms: profiles.terms});
  }) as [(resample: number) => Uint32Array, (resample: number) => Uint32Array];
  const contribute = contributeOf(profiles, measure, options);
  const addUp = profileBars(profiles, asked);
  const sums = Array.from({length: bars}, () => new Float64Array(resamples));
  for (let resample = 0; resample < resamples; resample++) {
    const added = contribute(drawTarget(resample), drawReference(resample));
    if (added === null) return none;
    addUp(added, (bar, sum) => {
      (sums[bar] as Float64Array)[resample] = sum;
    });
  }
  return boundsOf(sums, asked);
}

function contributeOf({sizes}: CountProfiles, measure: ShiftMeasure, options: DivergenceOptions): Contribute {
  if (!measure.tellsTermsApart) return pairContributions(measure, sizes, options);
  return (target, reference) => measure.contributions({target, reference}, options);
}

function boundsOf(
  sums: readonly Float64Array[],
  {resamples, single, values}: ContributionOptions,
): Intervals {
  const [low, high] = [new Float64Array(sums.length), new Float64Array(sums.length)];
  sums.forEach((drawn, bar) => {
    const mean = drawn.reduce((all, value) => all + value, 0) / resamples;
    const move = bar < single ? 0 : (values[bar] as number) - mean;
    low[bar] = quantileInPlace(drawn, 0.025) + move;
    high[bar] = quantileInPlace(drawn, 0.975) + move;
  });
  return {low, high};
}
