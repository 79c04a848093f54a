import type {Reference} from '../model/reference.ts';
import {ALGORITHM_WORKS} from './works/algorithms.ts';
import {ASSOCIATION_WORKS} from './works/association.ts';
import {CONTINGENCY_WORKS} from './works/contingency.ts';
import {DISPERSION_WORKS} from './works/dispersion.ts';
import {DISTANCE_WORKS} from './works/distance.ts';
import {DIVERGENCE_WORKS} from './works/divergence.ts';
import {DIVERSITY_WORKS} from './works/diversity.ts';
import {INFERENCE_WORKS} from './works/inference.ts';
import {KEYNESS_WORKS} from './works/keyness.ts';
import {READABILITY_WORKS} from './works/readability.ts';

/**
 * Every work that a measure or a method of ours comes from, with where its facts were read.
 *
 * ```ts
 * const dunning = WORKS.find(({id}) => id === 'dunning-1993');
 * [dunning.issued, dunning.containerTitle]; // → ['1993', 'Computational Linguistics']
 * ```
 */
export const WORKS = [
  ...KEYNESS_WORKS,
  ...CONTINGENCY_WORKS,
  ...DISPERSION_WORKS,
  ...ASSOCIATION_WORKS,
  ...DIVERSITY_WORKS,
  ...DIVERGENCE_WORKS,
  ...DISTANCE_WORKS,
  ...READABILITY_WORKS,
  ...INFERENCE_WORKS,
  ...ALGORITHM_WORKS,
] as const satisfies readonly Reference[];
