import type {AssociationMeasure, Cooccurrence} from '../../model/measure.ts';
import {contingency} from '../contingency.ts';

/**
 * By how much does the collocate raise the chance of the node?
 *
 * ```ts
 * deltaP12.score({o11: 5610, f1: 174548, f2: 7867, n: 10409868}); // → 0.697
 * ```
 */
export const deltaP12 = {
  name: 'delta-p12',
  family: 'association',
  title: 'ΔP, node given collocate',
  formula: 'O11/C1 − O12/C2',
  unit: 'difference of shares',
  range: '[−1, 1]',
  sign: 'positive: the collocate makes the node likelier; negative: less likely',
  zero: 'undefined when the collocate never occurs, or nothing else does',
  source: 'Gries 2013, International Journal of Corpus Linguistics 18(1): 144',
  score,
} as const satisfies AssociationMeasure;

function score(pair: Cooccurrence): number | null {
  const {o11, o12, o21, o22} = contingency(pair);
  const [withCollocate, without] = [o11 + o21, o12 + o22];
  return withCollocate === 0 || without === 0 ? null : o11 / withCollocate - o12 / without;
}
