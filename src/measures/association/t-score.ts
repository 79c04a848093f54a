import type {AssociationMeasure, Cooccurrence} from '../../model/measure.ts';
import {expectedTogether} from '../expected-together.ts';

/**
 * How sure is it that two words stand together more often than by chance?
 *
 * Favours frequent pairs. Not normally distributed for word counts, so no p-value is given.
 *
 * ```ts
 * tScore.score({o11: 8, f1: 15828, f2: 4675, n: 14307668}); // → 0.99993
 * ```
 */
export const tScore = {
  name: 't-score',
  family: 'association',
  title: 't-score',
  variant: 'variance estimated by O11',
  formula: '(O11 − E11) ÷ √O11',
  unit: 'standard errors',
  range: '(−∞, √O11)',
  sign: 'positive: together more often than by chance; negative: less often',
  zero: 'undefined when they never occur together, or nothing is expected',
  source:
    'Church, Gale, Hanks & Hindle 1991, in: Zernik (ed.), Lexical Acquisition: 115–164; Evert 2008: 1228',
  score,
} as const satisfies AssociationMeasure;

function score(pair: Cooccurrence): number | null {
  const expected = expectedTogether(pair);
  return expected === 0 || pair.o11 === 0 ? null : (pair.o11 - expected) / Math.sqrt(pair.o11);
}
