import type {Measure} from '../model/measure.ts';
import {ASSOCIATION_MEASURES} from './association-measures.ts';
import {DISPERSION_MEASURES} from './dispersion-measures.ts';
import {DISTANCE_MEASURES} from './distance-measures.ts';
import {DIVERGENCE_MEASURES} from './divergence-measures.ts';
import {DIVERSITY_MEASURES} from './diversity-measures.ts';
import {KEYNESS_MEASURES} from './keyness-measures.ts';
import {READABILITY_MEASURES} from './readability-measures.ts';

/**
 * Every measure, family by family.
 *
 * ```ts
 * import {named} from 'phraseshift';
 *
 * named('measure', 'g2-four-term', MEASURES).nullDistribution; // → 'chi-square-1'
 * ```
 */
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
