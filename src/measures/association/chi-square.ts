import type {AssociationMeasure, Cooccurrence} from '../../model/measure.ts';
import {contingency} from '../contingency.ts';

/**
 * How far is the count of the pair from what chance would give, all four cells taken together?
 *
 * Too large where little is expected: prefer the log-likelihood for rare words.
 *
 * ```ts
 * chiSquare.score({o11: 8, f1: 15828, f2: 4675, n: 14307668}); // → 1.549
 * ```
 */
export const chiSquare = {
  name: 'chi-square',
  family: 'association',
  title: 'Pearson’s χ²',
  variant: 'not corrected, signed',
  formula: 'n (O11 O22 − O12 O21)² ÷ (R1 R2 C1 C2), signed',
  unit: 'statistic',
  range: '[−n, n]',
  sign: 'positive: together more often than by chance; negative: less often; 0: as by chance',
  zero: 'undefined when a row or a column of the table is empty',
  nullDistribution: 'chi-square-1',
  source: 'Manning & Schütze 1999, Foundations of Statistical Natural Language Processing: 169–170',
  score,
} as const satisfies AssociationMeasure;

function score(pair: Cooccurrence): number | null {
  const {o11, o12, o21, o22} = contingency(pair);
  const margins = (o11 + o12) * (o21 + o22) * (o11 + o21) * (o12 + o22);
  const difference = o11 * o22 - o12 * o21;
  if (margins === 0) return null;
  return Math.sign(difference) * pair.n * (difference / Math.sqrt(margins)) ** 2 + 0;
}
