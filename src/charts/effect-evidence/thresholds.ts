import {chiSquare1Critical} from '../../stats/chi-square.ts';
import type {TestedTerm} from './terms.ts';

/** A rule across the plot: above it the evidence is enough. */
export interface Threshold {
  readonly name: string;
  /** The G² it stands at. */
  readonly value: number;
}

const LEVEL = 0.05;

/**
 * Where 5 % lies for one test, after Benjamini–Hochberg and after Bonferroni, as G² in a family of this size; from below.
 *
 * Benjamini–Hochberg's step depends on all that was found, so it is drawn half-way between the weakest term that is
 * significant and the strongest that is not; it is left out where either is missing.
 */
export function thresholdsOf(terms: readonly TestedTerm[], family: number): readonly Threshold[] {
  const weakest = terms.findLast(({isSure}) => isSure);
  const strongest = terms.find(({isSure}) => !isSure);
  const hasStep = weakest !== undefined && strongest !== undefined;
  const step = ((weakest?.evidence ?? 0) + (strongest?.evidence ?? 0)) / 2;
  return [
    {name: 'one test', value: chiSquare1Critical(LEVEL)},
    ...(hasStep ? [{name: 'BH', value: step}] : []),
    ...(family > 1 ? [{name: 'Bonferroni', value: chiSquare1Critical(LEVEL / family)}] : []),
  ];
}
