import type {AssociationMeasure, Cooccurrence} from '../../model/measure.ts';
import {checkedPair} from '../checked-pair.ts';

/**
 * What share of its places does the less faithful of two words spend with the other?
 */
export const minimumSensitivity = {
  name: 'minimum-sensitivity',
  family: 'association',
  title: 'Minimum sensitivity',
  formula: 'min(O11/f1, O11/f2)',
  unit: 'share',
  range: '[0, 1]',
  sign: 'none: larger is stronger',
  zero: '0 when they never occur together; undefined when a word does not occur',
  source: 'Pedersen & Bruce 1996, What to infer from a description, Technical report 96-CSE-04: 7',
  score,
} as const satisfies AssociationMeasure;

function score(pair: Cooccurrence): number | null {
  const {o11, f1, f2} = checkedPair(pair);
  return f1 === 0 || f2 === 0 ? null : Math.min(o11 / f1, o11 / f2);
}
