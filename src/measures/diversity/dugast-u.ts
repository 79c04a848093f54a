import type {DiversityMeasure, WordSample} from '../../model/measure.ts';
import {maasA2} from './maas-a2.ts';

/**
 * How near do the types come to the words, both in logarithms?
 *
 * 1 over Maas’ a². With logarithms of base 10, as other tools have it, it is 2.303 times smaller.
 */
export const dugastU = {
  name: 'dugast-u',
  family: 'diversity',
  title: 'Dugast’s U',
  variant: 'natural logarithms',
  formula: '(ln N)² / (ln N − ln V)',
  unit: 'none',
  range: '[ln N, ∞)',
  sign: 'none: larger is richer',
  zero: 'undefined for fewer than two words, and when every word is a new one',
  source: 'Dugast 1979, Vocabulaire et stylistique: 38',
  shortest: 100,
  score,
} as const satisfies DiversityMeasure;

function score(sample: WordSample): number | null {
  const a2 = maasA2.score(sample);
  return a2 === null || a2 === 0 ? null : 1 / a2;
}
