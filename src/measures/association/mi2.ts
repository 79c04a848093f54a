import type {AssociationMeasure, Cooccurrence} from '../../model/measure.ts';
import {expectedTogether} from '../expected-together.ts';

/**
 * How strongly do two words attract each other, rare ones held back a little?
 */
export const mi2 = {
  name: 'mi2',
  family: 'association',
  title: 'Squared mutual information MI2',
  formula: 'log2(O11² / E11)',
  unit: 'bits',
  range: '(−∞, log2 n]',
  sign: 'none: larger is stronger; chance itself gives log2 O11',
  zero: 'undefined when they never occur together, or nothing is expected',
  source:
    'Daille 1994, Approche mixte pour l’extraction automatique de terminologie: 139; Evert 2008, Corpora and Collocations: 1228',
  score,
} as const satisfies AssociationMeasure;

function score(pair: Cooccurrence): number | null {
  const expected = expectedTogether(pair);
  return expected === 0 || pair.o11 === 0 ? null : Math.log2(pair.o11 ** 2 / expected);
}
