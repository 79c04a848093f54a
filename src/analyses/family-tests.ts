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
  /** Further tests that find nothing: of terms that are not there. */
  readonly absent?: number | undefined;
  readonly corrections: readonly string[];
}

/** How sure can we be of each term of the family, alone and among so many? A term without a score has p = 1. */
export function familyTests(statistic: Float64Array, tested: Tested): FamilyTests {
  const {by, distribution, family, absent = 0} = tested;
  const p = new Float64Array(family.length + absent).fill(1);
  family.forEach((t, i) => {
    const chance = pValue(statistic[t] as number, distribution);
    if (chance < 1) p[i] = chance;
  });
  const corrections = tested.corrections.map(name => named('correction', name, CORRECTIONS));
  return testsFrom(p, {by, family, length: statistic.length, corrections});
}

interface Known {
  readonly by: string;
  readonly family: readonly number[];
  /** Number of terms, tested or not. */
  readonly length: number;
  readonly corrections: readonly Correction[];
}

/** The same from p-values: those of the family in its order, perhaps followed by others that count among the tests. */
export function testsFrom(p: Float64Array, {by, family, length, corrections}: Known): FamilyTests {
  const spread = (values: Float64Array): Float64Array => {
    const all = new Float64Array(length).fill(Number.NaN);
    family.forEach((t, i) => {
      all[t] = values[i] as number;
    });
    return all;
  };
  return {
    by,
    raw: spread(p),
    corrected: corrections.map(correction => ({correction, values: spread(correction.adjust(p))})),
  };
}
