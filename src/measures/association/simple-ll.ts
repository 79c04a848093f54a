import type {AssociationMeasure, Cooccurrence} from '../../model/measure.ts';
import {expectedTogether} from '../expected-together.ts';

/**
 * How surprising is it, by the count of the pair alone, that two words stand together so often?
 */
export const simpleLl = {
  name: 'simple-ll',
  family: 'association',
  title: 'Log-likelihood',
  variant: 'simple: one cell, signed',
  formula: 'sign(O11 − E11) · 2 (O11 ln(O11/E11) − (O11 − E11))',
  unit: 'statistic',
  range: '(−∞, ∞)',
  sign: 'positive: together more often than by chance; negative: less often',
  zero: 'a pair that never occurs gives −2 E11; undefined when one of the words, or every other place, is missing, so that nothing is expected',
  source: 'Evert 2008, Corpora and Collocations: 1225',
  score,
} as const satisfies AssociationMeasure;

function score(pair: Cooccurrence): number | null {
  const {o11} = pair;
  const expected = expectedTogether(pair);
  if (expected === 0) return null;
  const excess = o11 - expected;
  const half = o11 === 0 ? expected : o11 * Math.log(o11 / expected) - excess;
  return Math.sign(excess) * Math.max(0, 2 * half) + 0;
}
