import {named} from '../base/named.ts';
import {pValue} from '../measures/p-value.ts';
import type {NullDistribution} from '../model/measure.ts';
import {CORRECTIONS, type Correction} from './corrections.ts';

/** The tests of a family; element t of every array belongs to term t, NaN for terms outside it. */
export interface FamilyTests {
  /** Title of the measure whose null distribution gives the p-values. */
  readonly by: string;
  readonly raw: Float64Array;
  readonly corrected: readonly {readonly correction: Correction; readonly values: Float64Array}[];
}

interface Tested {
  readonly by: string;
  readonly distribution: NullDistribution;
  /** Indexes of the terms tested. */
  readonly family: readonly number[];
  readonly corrections: readonly string[];
}

/** How sure can we be of each term of the family, alone and among so many? A term without a score has p = 1. */
export function familyTests(
  statistic: Float64Array,
  {by, distribution, family, corrections}: Tested,
): FamilyTests {
  const p = Float64Array.from(family, t => {
    const chance = pValue(statistic[t] as number, distribution);
    return Number.isNaN(chance) ? 1 : Math.min(1, chance);
  });
  const spread = (values: Float64Array): Float64Array => {
    const all = new Float64Array(statistic.length).fill(Number.NaN);
    family.forEach((t, i) => {
      all[t] = values[i] as number;
    });
    return all;
  };
  return {
    by,
    raw: spread(p),
    corrected: corrections
      .map(name => named('correction', name, CORRECTIONS))
      .map(correction => ({correction, values: spread(correction.adjust(p))})),
  };
}
