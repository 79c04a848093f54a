import {missChance} from './interval.ts';
import {quantileInPlace} from './quantile.ts';
import {type Resampling, resampleUnits} from './resample-units.ts';
import {type IntervalColumns, type SparseCounts, termsAsked} from './sparse-counts.ts';

export interface BootstrapOptions {
  readonly level: number;
  readonly resamples: number;
  readonly seed: number;
  /** Indexes of the terms wanted; all of them unless said. */
  readonly terms?: ArrayLike<number>;
}

/**
 * How far would the rate of a term move, had the text been made of other paragraphs of the same kind?
 *
 * Percentile bootstrap of the rate (occurrences per running word) with the paragraph as the unit that is drawn,
 * since words of one paragraph are not independent. Within [0, 1]; [0, 0] for a term that does not occur; NaN for
 * every term when fewer than two units hold words, since then nothing can be drawn. Units without words are never
 * drawn. Time and memory: units × resamples bytes, made once, then resamples × occurring units for each term.
 * RangeError for a level outside (0, 1).
 * Source: Efron & Tibshirani 1993, An Introduction to the Bootstrap, ch. 13; ratio of two sums.
 */
export function bootstrapIntervals(counts: SparseCounts, options: BootstrapOptions): IntervalColumns {
  const {level, resamples, seed} = options;
  const tail = missChance(level) / 2;
  const terms = termsAsked(counts, options.terms);
  const low = new Float64Array(terms.length).fill(Number.NaN);
  const high = new Float64Array(terms.length).fill(Number.NaN);
  const rows = rowsOfUnits(counts.unitSizes);
  if (rows.drawn < 2) return {low, high};
  const resampling = resampleUnits(rows.drawn, {resamples, seed});
  const totals = totalsDrawn(counts.unitSizes, rows.row, resampling);
  const rates = new Float64Array(resamples);
  for (let i = 0; i < terms.length; i++) {
    ratesDrawn(rates, counts, {term: terms[i] as number, row: rows.row, resampling, totals});
    low[i] = quantileInPlace(rates, tail);
    high[i] = quantileInPlace(rates, 1 - tail);
  }
  return {low, high};
}

/** The row of each unit among those that hold words, and how many these are. */
function rowsOfUnits(unitSizes: Uint32Array): {readonly row: Uint32Array; readonly drawn: number} {
  let drawn = 0;
  const row = unitSizes.map(size => (size > 0 ? drawn++ : 0));
  return {row, drawn};
}

function totalsDrawn(sizes: Uint32Array, row: Uint32Array, resampling: Resampling): Float64Array {
  const totals = new Float64Array(resampling.resamples);
  sizes.forEach((size, unit) => {
    if (size > 0) addRow(totals, resampling, {row: row[unit] as number, times: size});
  });
  return totals;
}

function ratesDrawn(
  rates: Float64Array,
  {offsets, unit, count}: SparseCounts,
  draw: {
    readonly term: number;
    readonly row: Uint32Array;
    readonly resampling: Resampling;
    readonly totals: Float64Array;
  },
): void {
  rates.fill(0);
  const end = offsets[draw.term + 1] as number;
  for (let at = offsets[draw.term] as number; at < end; at++) {
    addRow(rates, draw.resampling, {row: draw.row[unit[at] as number] as number, times: count[at] as number});
  }
  for (let i = 0; i < rates.length; i++) rates[i] = (rates[i] as number) / (draw.totals[i] as number);
}

function addRow(
  sums: Float64Array,
  {weights, resamples}: Resampling,
  {row, times}: {readonly row: number; readonly times: number},
): void {
  const from = row * resamples;
  for (let i = 0; i < resamples; i++) sums[i] = (sums[i] as number) + times * (weights[from + i] as number);
}
