import type {AssociationMeasure, Cooccurrence} from '../../model/measure.ts';
import {mi} from './mi.ts';

/**
 * How strongly do two words attract each other, weighed by how often they do?
 */
export const miLogF = {
  name: 'mi-log-f',
  family: 'association',
  title: 'MI · log f',
  formula: 'log2(O11 / E11) · ln(O11 + 1)',
  unit: 'bits, weighted',
  range: '(−∞, ∞)',
  sign: 'positive: together more often than by chance; negative: less often',
  zero: 'undefined when they never occur together, or nothing is expected',
  source:
    'Kilgarriff & Tugwell 2001, Proceedings of the COLLOCATION workshop: 32–38 (salience); with + 1: Lexical Computing 2015, Statistics used in Sketch Engine',
  score,
} as const satisfies AssociationMeasure;

function score(pair: Cooccurrence): number | null {
  const information = mi.score(pair);
  return information === null ? null : information * Math.log(pair.o11 + 1);
}
