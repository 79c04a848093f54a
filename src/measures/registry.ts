import type {
  AssociationMeasure,
  DispersionMeasure,
  DistanceMeasure,
  DivergenceMeasure,
  DiversityMeasure,
  Measure,
  ReadabilityMeasure,
} from '../model/measure.ts';
import {chiSquare as chiSquareOfPair} from './association/chi-square.ts';
import {deltaP12} from './association/delta-p12.ts';
import {deltaP21} from './association/delta-p21.ts';
import {dice} from './association/dice.ts';
import {g2FourTerm as g2FourTermOfPair} from './association/g2-four-term.ts';
import {logDice} from './association/log-dice.ts';
import {mi} from './association/mi.ts';
import {miLogF} from './association/mi-log-f.ts';
import {mi2} from './association/mi2.ts';
import {mi3} from './association/mi3.ts';
import {minimumSensitivity} from './association/minimum-sensitivity.ts';
import {npmi} from './association/npmi.ts';
import {oddsRatio as oddsRatioOfPair} from './association/odds-ratio.ts';
import {simpleLl} from './association/simple-ll.ts';
import {tScore} from './association/t-score.ts';
import {tScoreVariance} from './association/t-score-variance.ts';
import {zScore} from './association/z-score.ts';
import {ald} from './dispersion/ald.ts';
import {arf} from './dispersion/arf.ts';
import {awt} from './dispersion/awt.ts';
import {carrollD2} from './dispersion/carroll-d2.ts';
import {da} from './dispersion/da.ts';
import {dkl2021} from './dispersion/dkl2021.ts';
import {dkl2024} from './dispersion/dkl2024.ts';
import {dp} from './dispersion/dp.ts';
import {dpEgbert2020} from './dispersion/dp-egbert2020.ts';
import {dpNorm2008} from './dispersion/dp-norm2008.ts';
import {dpNorm2012} from './dispersion/dp-norm2012.ts';
import {fAld} from './dispersion/f-ald.ts';
import {fAwt} from './dispersion/f-awt.ts';
import {juillandD} from './dispersion/juilland-d.ts';
import {kldBits} from './dispersion/kld-bits.ts';
import {range} from './dispersion/range.ts';
import {rosengrenS} from './dispersion/rosengren-s.ts';
import {argamonDelta} from './distance/argamon-delta.ts';
import {burrowsDelta} from './distance/burrows-delta.ts';
import {cosine} from './distance/cosine.ts';
import {cosineDelta} from './distance/cosine-delta.ts';
import {ederDelta} from './distance/eder-delta.ts';
import {jaccard} from './distance/jaccard.ts';
import {labbe} from './distance/labbe.ts';
import {manhattan} from './distance/manhattan.ts';
import {entropyDifference} from './divergence/entropy-difference.ts';
import {jensenShannon} from './divergence/jensen-shannon.ts';
import {jensenTsallis} from './divergence/jensen-tsallis.ts';
import {kullbackLeibler} from './divergence/kullback-leibler.ts';
import {kullbackLeiblerSmoothed} from './divergence/kullback-leibler-smoothed.ts';
import {rankTurbulence} from './divergence/rank-turbulence.ts';
import {rankTurbulenceStored} from './divergence/rank-turbulence-stored.ts';
import {tsallisDifference} from './divergence/tsallis-difference.ts';
import {correctedTtr} from './diversity/corrected-ttr.ts';
import {dugastU} from './diversity/dugast-u.ts';
import {hapaxShare} from './diversity/hapax-share.ts';
import {hdd42} from './diversity/hdd42.ts';
import {herdanC} from './diversity/herdan-c.ts';
import {honoreR} from './diversity/honore-r.ts';
import {maasA2} from './diversity/maas-a2.ts';
import {mattr50} from './diversity/mattr50.ts';
import {mattr100} from './diversity/mattr100.ts';
import {mattr500} from './diversity/mattr500.ts';
import {msttr100} from './diversity/msttr100.ts';
import {mtldAtOrBelow} from './diversity/mtld-at-or-below.ts';
import {mtldBelow} from './diversity/mtld-below.ts';
import {rootTtr} from './diversity/root-ttr.ts';
import {simpsonD} from './diversity/simpson-d.ts';
import {summer} from './diversity/summer.ts';
import {ttr} from './diversity/ttr.ts';
import {vocdD} from './diversity/vocd-d.ts';
import {yuleK} from './diversity/yule-k.ts';

import {KEYNESS_MEASURES, USUAL_KEYNESS} from './keyness-measures.ts';
import {ari} from './readability/ari.ts';
import {colemanLiau} from './readability/coleman-liau.ts';
import {flesch} from './readability/flesch.ts';
import {fleschKincaid} from './readability/flesch-kincaid.ts';
import {gunningFog} from './readability/gunning-fog.ts';
import {smog} from './readability/smog.ts';

export {KEYNESS_MEASURES, USUAL_KEYNESS};

/** How a term is spread over a text. */
export const DISPERSION_MEASURES = [
  range,
  dp,
  dpNorm2008,
  dpNorm2012,
  dpEgbert2020,
  juillandD,
  carrollD2,
  rosengrenS,
  da,
  kldBits,
  dkl2021,
  dkl2024,
  arf,
  awt,
  fAwt,
  ald,
  fAld,
] as const satisfies readonly DispersionMeasure[];

/** Which words keep company. */
export const ASSOCIATION_MEASURES = [
  mi,
  mi2,
  mi3,
  npmi,
  miLogF,
  dice,
  logDice,
  minimumSensitivity,
  deltaP21,
  deltaP12,
  oddsRatioOfPair,
  tScore,
  tScoreVariance,
  zScore,
  simpleLl,
  g2FourTermOfPair,
  chiSquareOfPair,
] as const satisfies readonly AssociationMeasure[];

/** How far the vocabularies of two texts diverge, term by term. */
export const DIVERGENCE_MEASURES = [
  jensenShannon,
  jensenTsallis,
  kullbackLeibler,
  kullbackLeiblerSmoothed,
  rankTurbulence,
  rankTurbulenceStored,
  entropyDifference,
  tsallisDifference,
] as const satisfies readonly DivergenceMeasure[];

/** How rich the vocabulary of a text is. */
export const DIVERSITY_MEASURES = [
  ttr,
  rootTtr,
  correctedTtr,
  herdanC,
  summer,
  maasA2,
  dugastU,
  msttr100,
  mattr50,
  mattr100,
  mattr500,
  mtldBelow,
  mtldAtOrBelow,
  hdd42,
  vocdD,
  yuleK,
  simpsonD,
  honoreR,
  hapaxShare,
] as const satisfies readonly DiversityMeasure[];

/** How far apart the texts of a family lie. */
export const DISTANCE_MEASURES = [
  burrowsDelta,
  ederDelta,
  argamonDelta,
  cosineDelta,
  cosine,
  manhattan,
  jaccard,
  labbe,
] as const satisfies readonly DistanceMeasure[];

/** How hard a text is to read. */
export const READABILITY_MEASURES = [
  flesch,
  fleschKincaid,
  gunningFog,
  smog,
  colemanLiau,
  ari,
] as const satisfies readonly ReadabilityMeasure[];

/** Every measure, family by family. */
export const MEASURES = [
  ...KEYNESS_MEASURES,
  ...DISPERSION_MEASURES,
  ...ASSOCIATION_MEASURES,
  ...DIVERSITY_MEASURES,
  ...DIVERGENCE_MEASURES,
  ...DISTANCE_MEASURES,
  ...READABILITY_MEASURES,
] as const satisfies readonly Measure[];

/** Name of a measure; some names stand in more than one family. */
export type MeasureName = (typeof MEASURES)[number]['name'];
