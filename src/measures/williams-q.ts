import type {Cell} from '../model/comparison.ts';

/**
 * By how much do G² and X² run too high for small counts? Williams' q of the 2 × 2 table: divide by it.
 *
 * Above 1, towards 1 as counts grow. Infinite where a row or column of the table is empty.
 * Source: Williams 1976, Biometrika 63(1): 33–37.
 */
export function williamsQ({f1, f2, n1, n2}: Cell): number {
  const [term, others, words] = [f1 + f2, n1 - f1 + (n2 - f2), n1 + n2];
  return 1 + ((words / n1 + words / n2 - 1) * (words / term + words / others - 1)) / (6 * words);
}
