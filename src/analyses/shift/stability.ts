import type {FrequencyTable} from '../../model/frequency-table.ts';
import {type Resampling, resampleUnits} from '../../stats/resample-units.ts';
import {countProfiles, jointProfiles} from '../count-profiles.ts';

/**
 * In what share of resamples does the difference keep its direction?
 *
 * The paragraphs of both texts are drawn anew; element t belongs to term t. 1 when the later text has the higher rate
 * in all of them, as it has in the texts; NaN where a text has fewer than two paragraphs, or the rates are equal.
 */
export function stability(
  target: FrequencyTable,
  reference: FrequencyTable,
  {resamples, seed}: {readonly resamples: number; readonly seed: number},
): Float64Array {
  const shares = new Float64Array(target.terms.length).fill(Number.NaN);
  if (target.units.length < 2 || reference.units.length < 2) return shares;
  const [a, b] = [target, reference].map((counts, side) => sideOf(counts, {resamples, seed: seed + side}));
  if (a === undefined || b === undefined) return shares;
  const [rates1, rates2] = [new Float64Array(resamples), new Float64Array(resamples)];
  const {profileOf, terms} = jointProfiles(countProfiles(target), countProfiles(reference));
  const ofProfile = Float64Array.from(terms, t => {
    const way = (target.counts[t] as number) * reference.size - (reference.counts[t] as number) * target.size;
    if (way === 0) return Number.NaN;
    drawRates(a, t, rates1);
    drawRates(b, t, rates2);
    return keptShare(rates1, rates2, way);
  });
  return shares.map((_, t) => ofProfile[profileOf[t] as number] as number);
}

function keptShare(rates1: Float64Array, rates2: Float64Array, way: number): number {
  let kept = 0;
  for (let i = 0; i < rates1.length; i++) {
    if (((rates1[i] as number) - (rates2[i] as number)) * way > 0) kept++;
  }
  return kept / rates1.length;
}

interface DrawnSide {
  readonly counts: FrequencyTable;
  readonly resampling: Resampling;
  readonly totals: Float64Array;
}

function sideOf(counts: FrequencyTable, options: {resamples: number; seed: number}): DrawnSide {
  const resampling = resampleUnits(counts.units.length, {...options, seed: options.seed >>> 0});
  const totals = new Float64Array(options.resamples);
  counts.unitSizes.forEach((size, unit) => {
    addUnit(totals, resampling, {unit, times: size});
  });
  return {counts, resampling, totals};
}

function drawRates({counts, resampling, totals}: DrawnSide, term: number, rates: Float64Array): void {
  rates.fill(0);
  const end = counts.offsets[term + 1] as number;
  for (let at = counts.offsets[term] as number; at < end; at++) {
    addUnit(rates, resampling, {unit: counts.unit[at] as number, times: counts.count[at] as number});
  }
  for (let i = 0; i < rates.length; i++) rates[i] = (rates[i] as number) / (totals[i] as number);
}

function addUnit(
  sums: Float64Array,
  {weights, resamples}: Resampling,
  {unit, times}: {readonly unit: number; readonly times: number},
): void {
  const from = unit * resamples;
  for (let i = 0; i < resamples; i++) sums[i] = (sums[i] as number) + times * (weights[from + i] as number);
}
