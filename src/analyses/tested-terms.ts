import type {Comparison} from '../model/comparison.ts';

/** Occurrences, both sides together, from which on a term is tested when nobody says otherwise. */
export const TESTED_FROM = 5;

/** Which terms are tested? The family of the corrections: those with f1 + f2 ≥ minimum, as rising indexes. */
export function testedTerms({terms, target, reference}: Comparison, minimum: number): readonly number[] {
  const tested: number[] = [];
  for (let t = 0; t < terms.length; t++) {
    if ((target.counts[t] as number) + (reference.counts[t] as number) >= minimum) tested.push(t);
  }
  return tested;
}
