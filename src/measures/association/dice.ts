import type {AssociationMeasure, Cooccurrence} from '../../model/measure.ts';
import {checkedPair} from '../checked-pair.ts';

/**
 * What share of the places of two words do they hold together?
 *
 * Does not know how large the corpus is: comparable between corpora.
 *
 * ```ts
 * dice.score({o11: 130, f1: 3121, f2: 143, n: 1e6}); // → 0.0797
 * ```
 */
export const dice = {
  name: 'dice',
  family: 'association',
  title: 'Dice coefficient',
  formula: '2 O11 ÷ (f1 + f2)',
  unit: 'share',
  range: '[0, 1]',
  sign: 'none: larger is stronger',
  zero: '0 when they never occur together; undefined when neither word occurs',
  source:
    'Dice 1945, Ecology 26(3): 297–302; Smadja, McKeown & Hatzivassiloglou 1996, Computational Linguistics 22(1): 1–38',
  score,
} as const satisfies AssociationMeasure;

function score(pair: Cooccurrence): number | null {
  const {o11, f1, f2} = checkedPair(pair);
  return f1 + f2 === 0 ? null : (2 * o11) / (f1 + f2);
}
