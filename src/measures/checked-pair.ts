import type {Cooccurrence} from '../model/measure.ts';

/** The same counts, or a RangeError when they cannot be: a pair occurs at most as often as either word, these at most n times. */
export function checkedPair(pair: Cooccurrence): Cooccurrence {
  const {o11, f1, f2, n} = pair;
  const fits = o11 >= 0 && o11 <= f1 && o11 <= f2 && f1 + f2 - o11 <= n && n < Number.POSITIVE_INFINITY;
  if (fits) return pair;
  throw new RangeError(
    `impossible counts: ${o11} together, ${f1} and ${f2} of ${n}; expected together ≤ each, f1 + f2 − together ≤ n`,
  );
}
