import type {AssociationMeasure, Cooccurrence} from '../../model/measure.ts';
import {expectedTogether} from '../expected-together.ts';

/**
 * How many times more often do two words stand together than chance would put them, in doublings?
 *
 * Favours rare words: two that occur once, together, have the highest value there is. Set a minimum count.
 *
 * ```ts
 * mi.score({o11: 20, f1: 42, f2: 20, n: 14307668}); // → 18.378
 * ```
 */
export const mi = {
  name: 'mi',
  family: 'association',
  title: 'Mutual information MI',
  formula: 'log2(O11 / E11), E11 = f1 f2 / n',
  unit: 'bits',
  range: '(−∞, log2(n / max(f1, f2))]',
  sign: 'positive: together more often than by chance; negative: less often',
  zero: 'undefined when they never occur together, or nothing is expected',
  source: 'Church & Hanks 1990, Computational Linguistics 16(1): 23–24',
  score,
} as const satisfies AssociationMeasure;

function score(pair: Cooccurrence): number | null {
  const expected = expectedTogether(pair);
  return expected === 0 || pair.o11 === 0 ? null : Math.log2(pair.o11 / expected);
}
