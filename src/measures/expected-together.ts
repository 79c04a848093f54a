import type {Cooccurrence} from '../model/measure.ts';
import {checkedPair} from './checked-pair.ts';

/** How often would two words stand together if they knew nothing of each other? f1 · f2 / n, 0 when there is nothing. */
export function expectedTogether(pair: Cooccurrence): number {
  const {f1, f2, n} = checkedPair(pair);
  return n === 0 ? 0 : (f1 * f2) / n;
}
