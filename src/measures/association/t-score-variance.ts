import type {AssociationMeasure, Cooccurrence} from '../../model/measure.ts';
import {expectedTogether} from '../expected-together.ts';

/**
 * How sure is it that two words stand together more often than by chance, with the whole variance?
 */
export const tScoreVariance = {
  name: 't-score-variance',
  family: 'association',
  title: 't-score',
  variant: 'variance of a share',
  formula: '(O11/n − E11/n) ÷ √(s²/n), s² = O11/n · (1 − O11/n)',
  unit: 'standard errors',
  range: '(−∞, ∞)',
  sign: 'positive: together more often than by chance; negative: less often',
  zero: 'undefined when they never occur together, when everything stands together, or nothing is expected',
  source: 'Manning & Schütze 1999, Foundations of Statistical Natural Language Processing: 164–165',
  score,
} as const satisfies AssociationMeasure;

function score(pair: Cooccurrence): number | null {
  const expected = expectedTogether(pair);
  const share = pair.o11 / pair.n;
  if (expected === 0 || pair.o11 === 0 || share === 1) return null;
  return (pair.o11 - expected) / Math.sqrt(pair.o11 * (1 - share));
}
