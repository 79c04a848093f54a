import type {AssociationMeasure, Cooccurrence} from '../../model/measure.ts';
import {expectedTogether} from '../expected-together.ts';

/**
 * By how many standard deviations of chance do two words stand together more often than expected?
 *
 * Favours rare words, as the normal approximation fails where little is expected; so no p-value is given.
 */
export const zScore = {
  name: 'z-score',
  family: 'association',
  title: 'z-score',
  formula: '(O11 − E11) ÷ √E11',
  unit: 'standard errors',
  range: '(−∞, ∞)',
  sign: 'positive: together more often than by chance; negative: less often',
  zero: 'undefined when one of the words, or every other place, is missing, so that nothing is expected',
  source:
    'Dennis 1965, in: Statistical Association Methods for Mechanized Documentation: 61–148; Evert 2008: 1227',
  score,
} as const satisfies AssociationMeasure;

function score(pair: Cooccurrence): number | null {
  const expected = expectedTogether(pair);
  return expected === 0 ? null : (pair.o11 - expected) / Math.sqrt(expected);
}
