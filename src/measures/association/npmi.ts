import type {AssociationMeasure, Cooccurrence} from '../../model/measure.ts';
import {expectedTogether} from '../expected-together.ts';

/**
 * How near do two words come to never standing without each other?
 */
export const npmi = {
  name: 'npmi',
  family: 'association',
  title: 'Normalised mutual information NPMI',
  formula: 'log2(O11 / E11) ÷ −log2(O11 / n)',
  unit: 'share',
  range: '[−1, 1]',
  sign: 'positive: together more often than by chance; negative: less often; 1: only ever together',
  zero: '−1, the limit, when they never occur together; undefined when nothing is expected, or everything stands together',
  source: 'Bouma 2009, Proceedings of GSCL: 31–40',
  score,
} as const satisfies AssociationMeasure;

function score(pair: Cooccurrence): number | null {
  const expected = expectedTogether(pair);
  if (expected === 0 || pair.o11 === pair.n) return null;
  if (pair.o11 === 0) return -1;
  return Math.min(1, Math.log2(pair.o11 / expected) / -Math.log2(pair.o11 / pair.n));
}
