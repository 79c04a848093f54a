import type {CountPair} from '../model/measure.ts';
import {compensatedSum} from '../stats/compensated-sum.ts';
import {checkedCounts} from './checked-counts.ts';
import {type TiedRanks, tiedRanks} from './tied-ranks.ts';

/** How the terms' sum is brought to a scale, and how much common words weigh. */
export interface RankTurbulence {
  readonly alpha: number;
  /** `exact`: 1 for texts that share no term; `stored`: as the authors' public code has it. */
  readonly normaliser: 'exact' | 'stored';
}

/**
 * What does each term add to the rank-turbulence divergence? null when a text has no words.
 *
 * The rank that absent terms share is the mean of the last places; the normaliser is what the same two rankings would
 * give if the texts shared no term, reckoned once for each rank. RangeError for an alpha below 0 and for impossible counts.
 * Source: Dodds et al. 2023, EPJ Data Science 12: 37, eqs 3–7.
 */
export function rankTurbulenceTerms(
  counts: CountPair,
  {alpha, normaliser}: RankTurbulence,
): Float64Array | null {
  if (!(alpha >= 0)) throw new RangeError(`alpha below 0: ${alpha}; expected 0 to infinity`);
  const {target, reference, times} = checkedCounts(counts);
  const [first, second] = [tiedRanks(target, reference, times), tiedRanks(reference, target, times)];
  if (first.types === 0 || second.types === 0) return null;
  const asked = {alpha, normaliser, times};
  const scale = disjoint(first, second.types, asked) + disjoint(second, first.types, asked);
  return first.ranks.map((rank, t) => {
    const other = second.ranks[t] as number;
    return Number.isNaN(rank) || rank === other ? 0 : turbulence(rank, other, alpha) / scale;
  });
}

/** What the terms of a text would give beside another that lacks them all, and has `others` terms. */
function disjoint(
  {ranks, types}: TiedRanks,
  others: number,
  {alpha, normaliser, times}: RankTurbulence & Pick<CountPair, 'times'>,
): number {
  const exact = others + (types + 1) / 2;
  const last = normaliser === 'exact' ? exact : others + types / 2;
  const tied = new Map<number, number>(); // most terms have the rank of another
  ranks.forEach((rank, t) => {
    // A term of the text has a rank up to the number of types; what the text lacks has a larger one.
    if (rank <= types) tied.set(rank, (tied.get(rank) ?? 0) + (times?.[t] ?? 1));
  });
  const isStored = normaliser === 'stored' && alpha === Number.POSITIVE_INFINITY;
  return compensatedSum(
    [...tied].map(([rank, terms]) => terms * (isStored ? 1 / rank : turbulence(rank, last, alpha))),
  );
}

function turbulence(rank: number, other: number, alpha: number): number {
  const [small, large] = rank < other ? [rank, other] : [other, rank];
  if (small === large) return 0;
  if (alpha === 0) return Math.log(large / small);
  if (alpha === Number.POSITIVE_INFINITY) return 1 / small;
  // (small^−α − large^−α)^(1/(α + 1)) with small^−α before the bracket, and expm1: it must not vanish at either end.
  const bracket = -Math.expm1(-alpha * Math.log(large / small));
  const exponent = (Math.log(bracket) - alpha * Math.log(small)) / (alpha + 1);
  return ((alpha + 1) / alpha) * Math.exp(exponent);
}
