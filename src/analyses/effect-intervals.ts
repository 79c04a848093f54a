import type {SideUnits, WholeComparison} from '../model/comparison.ts';
import {bcaInterval} from '../stats/bca.ts';
import {quantileInPlace} from '../stats/quantile.ts';
import {acceleration} from './acceleration.ts';
import type {ResampledPair, ResampledSide} from './resampled-pair.ts';

/** Bounds of the Log Ratio of every term; NaN where unbounded or undefined. */
export interface EffectIntervals {
  readonly low: Float64Array;
  readonly high: Float64Array;
}

const LEVEL = 0.95;

/**
 * How far would the Log Ratio of a term move, had the texts been made of other paragraphs of the same kind?
 *
 * Bootstrap of the paragraphs of both sides, section by section: percentile, or bias-corrected and accelerated (BCa).
 * The ratio is Walter's, ½ added. A side without the term leaves its end open: no resample can bring the term in.
 * Element t belongs to term t.
 * Source: Davison & Hinkley 1997, Bootstrap Methods and their Application (several samples).
 */
export function effectIntervals(
  whole: WholeComparison,
  {target, reference}: ResampledPair,
  kind: 'bootstrap' | 'bca',
): EffectIntervals {
  const {length} = whole.terms;
  const low = new Float64Array(length).fill(Number.NaN);
  const high = new Float64Array(length).fill(Number.NaN);
  const [ours, theirs] = [new Float64Array(target.words.length), new Float64Array(target.words.length)];
  for (let t = 0; t < length; t++) {
    const [f1, f2] = [whole.target.counts[t] as number, whole.reference.counts[t] as number];
    if (f1 + f2 === 0) continue;
    drawn(ours, target, t);
    drawn(theirs, reference, t);
    const estimate = rate(f1, whole.target.size) - rate(f2, whole.reference.size);
    for (let r = 0; r < ours.length; r++)
      ours[r] =
        rate(ours[r] as number, target.words[r] as number) -
        rate(theirs[r] as number, reference.words[r] as number);
    const [below, above] =
      kind === 'bca'
        ? bcaInterval(ours, {estimate, acceleration: acceleration(whole, t), level: LEVEL})
        : [quantileInPlace(ours, (1 - LEVEL) / 2), quantileInPlace(ours, (1 + LEVEL) / 2)];
    if (f1 > 0) low[t] = below;
    if (f2 > 0) high[t] = above;
  }
  return {low, high};
}

/** How often the term stands in each resample of a side. */
function drawn(sums: Float64Array, {side, resampling: {weights, resamples}}: ResampledSide, t: number): void {
  sums.fill(0);
  const {offsets, unit, count}: SideUnits = side;
  const end = offsets[t + 1] as number;
  for (let at = offsets[t] as number; at < end; at++) {
    const from = (unit[at] as number) * resamples;
    const times = count[at] as number;
    for (let r = 0; r < resamples; r++) sums[r] = (sums[r] as number) + times * (weights[from + r] as number);
  }
}

function rate(count: number, size: number): number {
  return Math.log2((count + 0.5) / (size + 0.5));
}
