import type {KeynessMeasure} from '../model/measure.ts';
import {bic} from './keyness/bic.ts';
import {chiSquare} from './keyness/chi-square.ts';
import {chiSquareWilliams} from './keyness/chi-square-williams.ts';
import {chiSquareYates} from './keyness/chi-square-yates.ts';
import {differenceCoefficient} from './keyness/difference-coefficient.ts';
import {ell} from './keyness/ell.ts';
import {fisherExact} from './keyness/fisher-exact.ts';
import {g2FourTerm} from './keyness/g2-four-term.ts';
import {g2Homogeneity} from './keyness/g2-homogeneity.ts';
import {g2TwoTerm} from './keyness/g2-two-term.ts';
import {g2Williams} from './keyness/g2-williams.ts';
import {kullbackLeibler} from './keyness/kullback-leibler.ts';
import {lafonSpecificity} from './keyness/lafon-specificity.ts';
import {logOddsDirichlet} from './keyness/log-odds-dirichlet.ts';
import {logOddsDirichletZ} from './keyness/log-odds-dirichlet-z.ts';
import {logRatioHardie} from './keyness/log-ratio-hardie.ts';
import {logRatioWalter} from './keyness/log-ratio-walter.ts';
import {lrc95} from './keyness/lrc95.ts';
import {mannWhitney} from './keyness/mann-whitney.ts';
import {oddsRatio} from './keyness/odds-ratio.ts';
import {percentDiff} from './keyness/percent-diff.ts';
import {permutation} from './keyness/permutation.ts';
import {relativeRisk} from './keyness/relative-risk.ts';
import {simpleMaths} from './keyness/simple-maths.ts';
import {textDispersion} from './keyness/text-dispersion.ts';

/**
 * What sets two texts apart, in the order help, tables and reports list them: effects, then evidence.
 *
 * ```ts
 * import {named} from 'phraseshift';
 *
 * const logRatio = named('measure', 'log-ratio-walter', KEYNESS_MEASURES);
 * logRatio.score({f1: 7, f2: 1, n1: 1000, n2: 1000}); // → 2.32
 * ```
 */
export const KEYNESS_MEASURES = [
  logRatioWalter,
  logRatioHardie,
  lrc95,
  percentDiff,
  relativeRisk,
  oddsRatio,
  differenceCoefficient,
  simpleMaths,
  ell,
  kullbackLeibler,
  logOddsDirichlet,
  g2FourTerm,
  g2TwoTerm,
  g2Williams,
  chiSquare,
  chiSquareYates,
  chiSquareWilliams,
  fisherExact,
  lafonSpecificity,
  bic,
  g2Homogeneity,
  logOddsDirichletZ,
  textDispersion,
  mannWhitney,
  permutation,
] as const satisfies readonly KeynessMeasure[];

/**
 * What a comparison shows when nobody says otherwise: effect, what is sure of it, evidence.
 *
 * ```ts
 * USUAL_KEYNESS.map(({name}) => name); // → ['log-ratio-walter', 'lrc95', 'g2-four-term']
 * ```
 */
export const USUAL_KEYNESS = [logRatioWalter, lrc95, g2FourTerm] as const satisfies readonly KeynessMeasure[];
