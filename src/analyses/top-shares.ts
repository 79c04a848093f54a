import {g2FourTerm} from '../measures/keyness/g2-four-term.ts';
import {lrcMemo} from '../measures/lrc-memo.ts';
import type {Cell, WholeComparison} from '../model/comparison.ts';
import type {ResampledPair, ResampledSide} from './resampled-pair.ts';

/** How many of the first rows are held for stable or not. */
export const FIRST_ROWS = 20;
/** So many additions take some ten seconds. */
const MOST_ADDITIONS = 2e9;

/**
 * In what share of the resamples is a term among the first 20 rows?
 *
 * Each resample is ordered as the table is: by the size of LRC, then of G². Hidden terms take no place. Element t
 * belongs to term t; undefined where the terms are too many for it.
 */
export function topShares(
  {terms}: WholeComparison,
  hidden: Uint8Array,
  pair: ResampledPair,
): Float64Array | undefined {
  const resamples = pair.target.words.length;
  const cells = pair.target.side.unit.length + pair.reference.side.unit.length + terms.length;
  if (cells * resamples > MOST_ADDITIONS) return undefined;
  const visible = Uint32Array.from(terms.keys()).filter(t => hidden[t] === 0);
  const times = new Uint32Array(terms.length);
  const [ours, theirs] = [new Uint32Array(terms.length), new Uint32Array(terms.length)];
  const lrc = lrcMemo();
  for (let r = 0; r < resamples; r++) {
    countResample(ours, pair.target, r);
    countResample(theirs, pair.reference, r);
    const [n1, n2] = [pair.target.words[r] as number, pair.reference.words[r] as number];
    const cell = (t: number): Cell => ({f1: ours[t] as number, f2: theirs[t] as number, n1, n2});
    for (const t of firstRows(visible, cell, lrc)) times[t] = (times[t] as number) + 1;
  }
  return Float64Array.from(times, count => count / resamples);
}

/** How often each term stands in resample r of a side. */
function countResample(counts: Uint32Array, {side, resampling}: ResampledSide, r: number): void {
  const {offsets, unit, count} = side;
  const {weights, resamples} = resampling;
  for (let t = 0; t < counts.length; t++) {
    let sum = 0;
    const end = offsets[t + 1] as number;
    for (let at = offsets[t] as number; at < end; at++)
      sum += (count[at] as number) * (weights[(unit[at] as number) * resamples + r] as number);
    counts[t] = sum;
  }
}

/** The terms of the first rows: by LRC while it is not 0, then by G². */
function firstRows(
  visible: Uint32Array,
  cell: (t: number) => Cell,
  lrc: (cell: Cell) => number,
): readonly number[] {
  const sure: Scored[] = [];
  for (const t of visible) {
    const score = Math.abs(lrc(cell(t)));
    if (score > 0) sure.push({t, score});
  }
  if (sure.length >= FIRST_ROWS) return best(sure, FIRST_ROWS);
  const taken = new Set(sure.map(({t}) => t));
  const others: Scored[] = [];
  for (const t of visible) {
    if (!taken.has(t)) others.push({t, score: Math.abs(g2FourTerm.score(cell(t)) ?? 0)});
  }
  return [...taken, ...best(others, FIRST_ROWS - sure.length)];
}

interface Scored {
  readonly t: number;
  readonly score: number;
}

function best(scored: Scored[], rows: number): readonly number[] {
  return scored
    .sort((a, b) => b.score - a.score || a.t - b.t)
    .slice(0, rows)
    .map(({t}) => t);
}
