import type {AssociationMeasure} from '../model/measure.ts';
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

/**
 * Which words keep company.
 *
 * ```ts
 * import {named} from 'phraseshift';
 *
 * named('measure', 'log-dice', ASSOCIATION_MEASURES).formula; // → '14 + log2 Dice'
 * ```
 */
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
