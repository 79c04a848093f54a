import type {CountPair} from '../model/measure.ts';

/** The ranks of the terms of a text, 1 for the most frequent, and how many terms it has. */
export interface TiedRanks {
  readonly ranks: Float64Array;
  readonly types: number;
}

/**
 * In which place does each term of a text stand by frequency? Terms of one count share the mean of their places.
 *
 * Terms that the text lacks, but the `other` has, come last with one shared rank; a term of neither has rank NaN.
 * Element t stands for `times[t]` terms, 1 unless told.
 */
export function tiedRanks(
  counts: ArrayLike<number>,
  other: ArrayLike<number>,
  times?: CountPair['times'],
): TiedRanks {
  const tied = new Map<number, number>(); // terms of each count
  let [types, lacking] = [0, 0];
  for (let t = 0; t < counts.length; t++) {
    const [count, terms] = [counts[t] as number, times?.[t] ?? 1];
    if (count > 0) {
      tied.set(count, (tied.get(count) ?? 0) + terms);
      types += terms;
    } else if ((other[t] as number) > 0) lacking += terms;
  }
  const rankOf = ranksOf(tied);
  const last = types + (lacking + 1) / 2;
  const ranks = new Float64Array(counts.length).fill(Number.NaN);
  for (let t = 0; t < counts.length; t++) {
    const count = counts[t] as number;
    if (count > 0) ranks[t] = rankOf.get(count) as number;
    else if ((other[t] as number) > 0) ranks[t] = last;
  }
  return {ranks, types};
}

/** The rank of each count: the mean of the places of its terms. */
function ranksOf(tied: ReadonlyMap<number, number>): ReadonlyMap<number, number> {
  const ranks = new Map<number, number>();
  let before = 0; // terms that are more frequent
  for (const count of Float64Array.from(tied.keys()).sort().reverse()) {
    const terms = tied.get(count) as number;
    ranks.set(count, (before + 1 + before + terms) / 2);
    before += terms;
  }
  return ranks;
}
