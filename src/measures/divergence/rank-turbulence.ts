import type {CountPair, DivergenceMeasure, DivergenceOptions} from '../../model/measure.ts';
import {rankTurbulenceTerms} from '../rank-turbulence-terms.ts';

/**
 * How differently do two texts rank their words, common and rare ones weighed as told?
 *
 * 0 when all terms have the same ranks, 1 when the texts share none. `alpha` is ⅓ unless told; 0 weighs a step from
 * rank 1 to 2 like one from 1,000 to 2,000, infinity sees only the highest ranks.
 */
export const rankTurbulence = {
  name: 'rank-turbulence',
  family: 'divergence',
  title: 'Rank-turbulence divergence',
  variant: 'exact normaliser, α = ⅓ unless told',
  formula: '(1/N) Σ (α + 1)/α · |r1^(−α) − r2^(−α)|^(1/(α + 1)), N the same sum for texts that share no term',
  unit: 'share',
  range: '[0, 1]',
  sign: 'none; a term belongs to the text that ranks it higher',
  zero: 'terms that a text lacks share the last rank, the mean of their places; undefined when a text has no words',
  source: 'Dodds et al. 2023, EPJ Data Science 12: 37, eqs 3–7',
  contributions: (counts: CountPair, {alpha = 1 / 3}: DivergenceOptions = {}) =>
    rankTurbulenceTerms(counts, {alpha, normaliser: 'exact'}),
} as const satisfies DivergenceMeasure;
