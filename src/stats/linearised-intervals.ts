import {normalReach} from './normal.ts';
import {type IntervalColumns, type SparseCounts, termsAsked} from './sparse-counts.ts';

/**
 * How far would the rate of a term move, had the text been made of other paragraphs? In one pass, without drawing.
 *
 * What the paragraph bootstrap tends to when paragraphs are many: the rate R = Σc / Σn as a ratio of two sums, with
 * variance P/(P − 1) · Σ(c − R·n)² / (Σn)² over the P units that hold words, and a normal interval around R, cut at
 * 0 and 1. Best for thousands of paragraphs, where resampling costs much and changes little. [0, 0] for a term that
 * does not occur; NaN for every term when fewer than two units hold words. RangeError for a level outside (0, 1).
 * Source: Cochran 1977, Sampling Techniques, 3rd ed., eq. 6.13, infinite population.
 */
export function linearisedIntervals(
  counts: SparseCounts,
  {level, terms: asked}: {readonly level: number; readonly terms?: ArrayLike<number>},
): IntervalColumns {
  const reach = normalReach(level);
  const terms = termsAsked(counts, asked);
  const low = new Float64Array(terms.length);
  const high = new Float64Array(terms.length);
  const text = sizesSummed(counts.unitSizes);
  for (let i = 0; i < terms.length; i++) {
    const {rate, variance} = rateOf(counts, terms[i] as number, text);
    const spread = reach * Math.sqrt(variance);
    low[i] = Math.max(0, rate - spread);
    high[i] = Math.min(1, rate + spread);
  }
  return {low, high};
}

/** Units that hold words, their words, and the sum of the squares of these. */
interface Sums {
  readonly units: number;
  readonly words: number;
  readonly squares: number;
}

function sizesSummed(unitSizes: Uint32Array): Sums {
  let [units, words, squares] = [0, 0, 0];
  for (const size of unitSizes) {
    if (size > 0) units++;
    words += size;
    squares += size * size;
  }
  return {units, words, squares};
}

// Units where the term is missing are in `squares` already: Σ(c − Rn)² = Σc² − 2R Σcn + R² Σn².
function rateOf(
  {offsets, unit, count, unitSizes}: SparseCounts,
  term: number,
  {units, words, squares}: Sums,
): {readonly rate: number; readonly variance: number} {
  if (units < 2) return {rate: Number.NaN, variance: Number.NaN};
  let [occurrences, ofCounts, ofBoth] = [0, 0, 0];
  const end = offsets[term + 1] as number;
  for (let at = offsets[term] as number; at < end; at++) {
    const here = count[at] as number;
    occurrences += here;
    ofCounts += here * here;
    ofBoth += here * (unitSizes[unit[at] as number] as number);
  }
  const rate = occurrences / words;
  const residual = Math.max(0, ofCounts - 2 * rate * ofBoth + rate * rate * squares);
  return {rate, variance: ((units / (units - 1)) * residual) / (words * words)};
}
