import type {DivergenceMeasure} from '../model/measure.ts';
import {entropyDifference} from './divergence/entropy-difference.ts';
import {jensenShannon} from './divergence/jensen-shannon.ts';
import {jensenTsallis} from './divergence/jensen-tsallis.ts';
import {kullbackLeibler} from './divergence/kullback-leibler.ts';
import {kullbackLeiblerSmoothed} from './divergence/kullback-leibler-smoothed.ts';
import {rankTurbulence} from './divergence/rank-turbulence.ts';
import {rankTurbulenceStored} from './divergence/rank-turbulence-stored.ts';
import {tsallisDifference} from './divergence/tsallis-difference.ts';

/**
 * How far the vocabularies of two texts diverge, term by term.
 *
 * ```ts
 * import {named} from 'phraseshift';
 *
 * named('measure', 'jensen-shannon', DIVERGENCE_MEASURES).variant; // → 'weights ½ and ½ unless told'
 * ```
 */
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
