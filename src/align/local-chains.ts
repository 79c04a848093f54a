import type {MatchRuns} from './match-runs.ts';

/** Runs that follow one another in both texts with little between them, as indexes in reading order. */
export interface LocalChain {
  readonly runs: readonly number[];
  readonly score: number;
}

/** Words that may stand between two runs of a chain, in either text. */
const GAP = 30;
/** What a word between two runs costs, in words of a run. */
const GAP_COST = 0.1;
/** How many runs before it a run is tried with. */
const LOOK_BACK = 64;

/**
 * Which runs belong together: the same passage with some words changed in between? The heaviest chain first.
 *
 * Every run lies in one chain. The score is the words of its runs less a tenth of the words between them.
 */
export function localChains(runs: MatchRuns): readonly LocalChain[] {
  const order = [...runs.a.keys()].sort(
    (x, y) => at(runs.a, x) - at(runs.a, y) || at(runs.b, x) - at(runs.b, y),
  );
  const score = new Float64Array(order.length);
  const before = new Int32Array(order.length).fill(-1);
  order.forEach((run, k) => {
    score[k] = at(runs.length, run);
    for (let p = k - 1; p >= Math.max(0, k - LOOK_BACK); p--) {
      const joined = at(score, p) + gain(runs, order[p] as number, run);
      if (joined > at(score, k)) {
        score[k] = joined;
        before[k] = p;
      }
    }
  });
  return chains(order, score, before);
}

/** What a run adds when it follows another: its words that do not overlap, less the gap; −∞ when it cannot follow. */
function gain({a, b, length}: MatchRuns, from: number, to: number): number {
  const gapA = at(a, to) - at(a, from) - at(length, from);
  const gapB = at(b, to) - at(b, from) - at(length, from);
  const overlap = Math.max(0, -gapA, -gapB);
  const isAfter = at(a, to) > at(a, from) && at(b, to) > at(b, from) && overlap < at(length, to);
  if (!isAfter || gapA > GAP || gapB > GAP) return Number.NEGATIVE_INFINITY;
  return at(length, to) - overlap - GAP_COST * (Math.max(0, gapA) + Math.max(0, gapB));
}

function chains(order: readonly number[], score: Float64Array, before: Int32Array): readonly LocalChain[] {
  const used = new Uint8Array(order.length);
  const found: LocalChain[] = [];
  for (const end of [...order.keys()].sort((x, y) => at(score, y) - at(score, x) || x - y)) {
    const runs: number[] = [];
    let k = end;
    for (; k >= 0 && used[k] === 0; k = at(before, k)) {
      used[k] = 1;
      runs.push(order[k] as number);
    }
    if (runs.length > 0)
      found.push({runs: runs.reverse(), score: at(score, end) - (k < 0 ? 0 : at(score, k))});
  }
  return found.sort((x, y) => y.score - x.score);
}

function at(values: ArrayLike<number>, i: number): number {
  return values[i] as number;
}
