import type {AssociationMeasure, Cooccurrence} from '../../model/measure.ts';
import {expectedTogether} from '../expected-together.ts';

/**
 * How strongly do two words attract each other, rare ones held back much?
 */
export const mi3 = {
  name: 'mi3',
  family: 'association',
  title: 'Cubed mutual information MI3',
  formula: 'log2(O11³ / E11)',
  unit: 'bits',
  range: '(−∞, log2(n · min(f1, f2))]',
  sign: 'none: larger is stronger; chance itself gives 2 log2 O11',
  zero: 'undefined when they never occur together, or nothing is expected',
  source: 'Daille 1994, Approche mixte pour l’extraction automatique de terminologie: 139',
  score,
} as const satisfies AssociationMeasure;

function score(pair: Cooccurrence): number | null {
  const expected = expectedTogether(pair);
  return expected === 0 || pair.o11 === 0 ? null : Math.log2((pair.o11 * pair.o11 * pair.o11) / expected);
}
