import type {AssociationMeasure, Cooccurrence} from '../../model/measure.ts';
import {contingency} from '../contingency.ts';

/**
 * How many times larger are the odds of the collocate near the node than elsewhere?
 */
export const oddsRatio = {
  name: 'odds-ratio',
  family: 'association',
  title: 'Odds ratio',
  formula: '(O11 O22) ÷ (O12 O21)',
  unit: 'ratio',
  range: '[0, ∞)',
  sign: 'above 1: together more often than by chance; below 1: less often',
  zero: 'undefined when O12 or O21 is 0',
  source: 'Evert 2008, Corpora and Collocations: 1230',
  score,
} as const satisfies AssociationMeasure;

function score(pair: Cooccurrence): number | null {
  const {o11, o12, o21, o22} = contingency(pair);
  return o12 === 0 || o21 === 0 ? null : (o11 * o22) / (o12 * o21);
}
