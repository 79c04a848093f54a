import {g2FourTerm} from '../measures/keyness/g2-four-term.ts';
import {lrc95} from '../measures/keyness/lrc95.ts';
import type {Comparison} from '../model/comparison.ts';
import {type DistinctCells, distinctCells, scoreCells, scorePairs} from './score-cells.ts';

/** What orders a table of keyness and decides its verdicts; element t belongs to term t, NaN where undefined or unbounded. */
export interface Evidence {
  /** What every measure of four numbers scores. */
  readonly distinct: DistinctCells;
  readonly g2: Float64Array;
  readonly lrc: Float64Array;
  /** The 95 % interval of the Log Ratio. */
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/** The signed four-term G² of every term, and the exact interval of its Log Ratio with the bound nearest 0. */
export function evidenceOf(comparison: Comparison): Evidence {
  const distinct = distinctCells(comparison);
  const [low, high] = scorePairs(distinct, cell => lrc95.interval(cell, 0.95));
  const {target, reference} = comparison;
  const lrc = low.map((bound, t) => {
    if (bound > 0) return bound;
    const upper = high[t] as number;
    if (upper < 0) return upper;
    return (target.counts[t] as number) + (reference.counts[t] as number) > 0 ? 0 : Number.NaN;
  });
  return {distinct, g2: scoreCells(distinct, g2FourTerm.score), lrc, low, high};
}
