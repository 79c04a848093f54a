import type {AssociationMeasure, Cooccurrence} from '../../model/measure.ts';
import {checkedPair} from '../checked-pair.ts';

/**
 * What share of the places of two words do they hold together, on a scale of doublings that ends at 14?
 *
 * ```ts
 * logDice.score({o11: 130, f1: 3121, f2: 143, n: 1e6}); // → 10.350
 * ```
 */
export const logDice = {
  name: 'log-dice',
  family: 'association',
  title: 'logDice',
  formula: '14 + log2 Dice',
  unit: 'bits',
  range: '(−∞, 14]',
  sign: 'none: larger is stronger; one more is twice as strong',
  zero: 'undefined when they never occur together',
  source: 'Rychlý 2008, Proceedings of RASLAN: 6–9',
  score,
} as const satisfies AssociationMeasure;

function score(pair: Cooccurrence): number | null {
  const {o11, f1, f2} = checkedPair(pair);
  return o11 === 0 ? null : 14 + Math.log2((2 * o11) / (f1 + f2));
}
