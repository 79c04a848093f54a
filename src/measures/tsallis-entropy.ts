/**
 * What a term with this share adds to the Tsallis entropy of an order: (p − p^order) ÷ (order − 1), and −p ln p at order 1.
 *
 * Orders above 1 weigh common terms, below 1 rare ones. RangeError for an order that is not above 0.
 * Source: Tsallis 1988, Journal of Statistical Physics 52: 479–487, eq. 1.
 */
export function tsallisPart(share: number, order: number): number {
  if (!(order > 0 && order < Number.POSITIVE_INFINITY))
    throw new RangeError(`order of an entropy: ${order}; expected a number above 0`);
  if (share === 0) return 0;
  if (order === 1) return -share * Math.log(share);
  // p − p^order = −p (p^(order − 1) − 1), which expm1 keeps exact near order 1.
  return (-share * Math.expm1((order - 1) * Math.log(share))) / (order - 1);
}
