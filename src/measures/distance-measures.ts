import type {DistanceMeasure} from '../model/measure.ts';
import {argamonDelta} from './distance/argamon-delta.ts';
import {burrowsDelta} from './distance/burrows-delta.ts';
import {cosine} from './distance/cosine.ts';
import {cosineDelta} from './distance/cosine-delta.ts';
import {ederDelta} from './distance/eder-delta.ts';
import {jaccard} from './distance/jaccard.ts';
import {labbe} from './distance/labbe.ts';
import {manhattan} from './distance/manhattan.ts';

/**
 * How far apart the texts of a family lie.
 *
 * ```ts
 * import {named} from 'phraseshift';
 *
 * named('measure', 'burrows-delta', DISTANCE_MEASURES).title; // → 'Burrows’s Delta'
 * ```
 */
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
