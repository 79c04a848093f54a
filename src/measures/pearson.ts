import type {Cell} from '../model/comparison.ts';

/**
 * Pearson's X² of the 2 × 2 table, with the sign of the difference of rates.
 *
 * `continuity` is taken off every |O − E|, which is not let below 0: ½ for Yates, 0 for the plain statistic. 0 where
 * the term is missing everywhere or is every word, null when a side has no words.
 */
export function pearson({f1, f2, n1, n2}: Cell, continuity: number): number | null {
  if (n1 === 0 || n2 === 0) return null;
  const [term, others, words] = [f1 + f2, n1 - f1 + (n2 - f2), n1 + n2];
  const excess = (f1 * n2 - f2 * n1) / words; // O − E: once, with either sign, in every cell
  if (excess === 0) return 0;
  const apart = Math.max(0, Math.abs(excess) - continuity);
  const chiSquare = ((apart * words) / term) * ((apart * words) / others) * (words / n1 / n2);
  return Math.sign(excess) * chiSquare + 0; // no −0
}
