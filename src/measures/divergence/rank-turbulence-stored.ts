import type {CountPair, DivergenceMeasure, DivergenceOptions} from '../../model/measure.ts';
import {rankTurbulenceTerms} from '../rank-turbulence-terms.ts';

/**
 * How differently do two texts rank their words, on the scale of the authors' public code?
 *
 * As `rank-turbulence`, but the last shared rank in the normaliser is half a place too low, so that texts without a
 * common term come out a little above 1. For comparison with published figures.
 */
export const rankTurbulenceStored = {
  name: 'rank-turbulence-stored',
  family: 'divergence',
  title: 'Rank-turbulence divergence',
  variant: 'normaliser of the allotaxonometer code, α = ⅓ unless told',
  formula:
    '(1/N) Σ (α + 1)/α · |r1^(−α) − r2^(−α)|^(1/(α + 1)), N with N2 + N1/2 for the last rank of N1 terms the other lacks',
  unit: 'share',
  range: '[0, ∞), about 1 at most',
  sign: 'none; a term belongs to the text that ranks it higher',
  zero: 'terms that a text lacks share the last rank, the mean of their places; undefined when a text has no words',
  source: 'allotaxonometer 1.1.18, rank_turbulence_divergence.js; Dodds et al. 2023, EPJ Data Science 12: 37',
  contributions: (counts: CountPair, {alpha = 1 / 3}: DivergenceOptions = {}) =>
    rankTurbulenceTerms(counts, {alpha, normaliser: 'stored'}),
} as const satisfies DivergenceMeasure;
