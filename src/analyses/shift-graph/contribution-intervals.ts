import type {FrequencyTable} from '../../model/frequency-table.ts';
import type {DivergenceOptions} from '../../model/measure.ts';
import {quantileInPlace} from '../../stats/quantile.ts';
import {type Resampling, resampleUnits} from '../../stats/resample-units.ts';
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

/**
 * How far would each bar move, had the texts been made of other paragraphs of the same kind?
 *
 * Percentile bootstrap at 95 %: the paragraphs of both texts are drawn anew, the whole divergence taken apart anew.
 * NaN for every bar when a text has fewer than two paragraphs. The divergence of resampled texts is rather larger than
 * that of the texts themselves (a paragraph drawn twice repeats its words), so intervals of its parts lean outwards; those
 * of pooled terms, where that adds up, are moved so that the mean of the resamples lies at the value itself.
 */
export function contributionIntervals(
  target: FrequencyTable,
  reference: FrequencyTable,
  {measure, options, resamples, seed, barOf, bars, single, values: own}: ContributionOptions,
): {readonly low: Float64Array; readonly high: Float64Array} {
  const low = new Float64Array(bars).fill(Number.NaN);
  const high = new Float64Array(bars).fill(Number.NaN);
  if (target.units.length < 2 || reference.units.length < 2) return {low, high};
  const draws = [target, reference].map(({units}, side) =>
    resampleUnits(units.length, {resamples, seed: (seed + side) >>> 0}),
  ) as [Resampling, Resampling];
  const sums = Array.from({length: bars}, () => new Float64Array(resamples));
  for (let resample = 0; resample < resamples; resample++) {
    const counts = {
      target: drawn(target, draws[0], resample),
      reference: drawn(reference, draws[1], resample),
    };
    measure.contributions(counts, options)?.forEach((value, t) => {
      const bar = sums[barOf[t] as number] as Float64Array;
      bar[resample] = (bar[resample] as number) + value;
    });
  }
  sums.forEach((values, bar) => {
    const mean = values.reduce((all, value) => all + value, 0) / resamples;
    const move = bar < single ? 0 : (own[bar] as number) - mean;
    low[bar] = quantileInPlace(values, 0.025) + move;
    high[bar] = quantileInPlace(values, 0.975) + move;
  });
  return {low, high};
}

/** How often each term would occur in this resample. */
function drawn(
  {offsets, unit, count, terms}: FrequencyTable,
  {weights, units, resamples}: Resampling,
  resample: number,
): Float64Array {
  const times = Uint8Array.from({length: units}, (_, u) => weights[u * resamples + resample] as number);
  const counts = new Float64Array(terms.length);
  for (let t = 0; t < counts.length; t++) {
    const end = offsets[t + 1] as number;
    let sum = 0;
    for (let at = offsets[t] as number; at < end; at++) {
      sum += (count[at] as number) * (times[unit[at] as number] as number);
    }
    counts[t] = sum;
  }
  return counts;
}
