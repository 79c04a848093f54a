/** The ranks of the terms of a text, 1 for the most frequent, and how many terms it has. */
export interface TiedRanks {
  readonly ranks: Float64Array;
  readonly types: number;
}

/**
 * In which place does each term of a text stand by frequency? Terms of one count share the mean of their places.
 *
 * Terms that the text lacks, but the `other` has, come last with one shared rank; a term of neither has rank NaN.
 */
export function tiedRanks(counts: ArrayLike<number>, other: ArrayLike<number>): TiedRanks {
  const present: number[] = [];
  let lacking = 0;
  for (let t = 0; t < counts.length; t++) {
    if ((counts[t] as number) > 0) present.push(t);
    else if ((other[t] as number) > 0) lacking++;
  }
  const order = Uint32Array.from(present).sort((a, b) => (counts[b] as number) - (counts[a] as number));
  const ranks = new Float64Array(counts.length).fill(Number.NaN);
  for (let from = 0; from < order.length; ) {
    let to = from + 1;
    while (to < order.length && counts[order[to] as number] === counts[order[from] as number]) to++;
    for (let i = from; i < to; i++) ranks[order[i] as number] = (from + 1 + to) / 2;
    from = to;
  }
  const last = present.length + (lacking + 1) / 2;
  for (let t = 0; t < counts.length; t++) {
    if (!((counts[t] as number) > 0) && (other[t] as number) > 0) ranks[t] = last;
  }
  return {ranks, types: present.length};
}
