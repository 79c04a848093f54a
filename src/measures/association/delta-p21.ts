import type {AssociationMeasure, Cooccurrence} from '../../model/measure.ts';
import {contingency} from '../contingency.ts';

/**
 * By how much does the node raise the chance of the collocate?
 *
 * ```ts
 * deltaP21.score({o11: 5610, f1: 174548, f2: 7867, n: 10409868}); // → 0.032
 * ```
 */
export const deltaP21 = {
  name: 'delta-p21',
  family: 'association',
  title: 'ΔP, collocate given node',
  formula: 'O11/R1 − O21/R2',
  unit: 'difference of shares',
  range: '[−1, 1]',
  sign: 'positive: the node makes the collocate likelier; negative: less likely',
  zero: 'undefined when all or none of the places are near the node',
  source: 'Gries 2013, International Journal of Corpus Linguistics 18(1): 144',
  score,
} as const satisfies AssociationMeasure;

function score(pair: Cooccurrence): number | null {
  const {o11, o12, o21, o22} = contingency(pair);
  const [near, far] = [o11 + o12, o21 + o22];
  return near === 0 || far === 0 ? null : o11 / near - o21 / far;
}
