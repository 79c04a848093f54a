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
  const [counts1, counts2] = [new Int32Array(resamples), new Int32Array(resamples)];
  const {profileOf, terms} = jointProfiles(countProfiles(target), countProfiles(reference));
  const ofProfile = Float64Array.from(terms, t => {
    const way = (target.counts[t] as number) * reference.size - (reference.counts[t] as number) * target.size;
    if (way === 0) return Number.NaN;
    drawCounts(a, t, counts1);
    drawCounts(b, t, counts2);
    return keptShare([counts1, a.totals], [counts2, b.totals], way);
  });
  return shares.map((_, t) => ofProfile[profileOf[t] as number] as number);
}

/** Counts and sizes of the resamples of one side. */
type Drawn = readonly [counts: Int32Array, totals: Int32Array];

function keptShare([counts1, totals1]: Drawn, [counts2, totals2]: Drawn, way: number): number {
  let kept = 0;
  for (let i = 0; i < counts1.length; i++) {
    const rate1 = (counts1[i] as number) / (totals1[i] as number);
    const rate2 = (counts2[i] as number) / (totals2[i] as number);
    if ((rate1 - rate2) * way > 0) kept++;
  }
  return kept / counts1.length;
}

interface DrawnSide {
  readonly counts: FrequencyTable;
  readonly resampling: Resampling;
  readonly totals: Int32Array;
}

function sideOf(counts: FrequencyTable, options: {resamples: number; seed: number}): DrawnSide {
  const resampling = resampleUnits(counts.units.length, {...options, seed: options.seed >>> 0});
  const totals = new Int32Array(options.resamples);
  counts.unitSizes.forEach((size, unit) => {
    addUnit(totals, resampling, {unit, times: size});
  });
  return {counts, resampling, totals};
}

function drawCounts({counts, resampling}: DrawnSide, term: number, drawn: Int32Array): void {
  drawn.fill(0);
  const end = counts.offsets[term + 1] as number;
  for (let at = counts.offsets[term] as number; at < end; at++) {
    addUnit(drawn, resampling, {unit: counts.unit[at] as number, times: counts.count[at] as number});
  }
}

function addUnit(
  sums: Int32Array,
  {weights, resamples}: Resampling,
  {unit, times}: {readonly unit: number; readonly times: number},
): void {
  const from = unit * resamples;
  for (let i = 0; i < resamples; i++) sums[i] = (sums[i] as number) + times * (weights[from + i] as number);
}
