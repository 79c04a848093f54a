import type {DistanceMeasure, TextProfile} from '../../model/measure.ts';
import {cosineOf} from '../cosine-of.ts';

/**
 * Do two texts use the words in the same proportions?
 *
 * The most frequent words decide nearly alone.
 */
export const cosine = {
  name: 'cosine',
  family: 'distance',
  title: 'Cosine distance',
  formula: '1 − Σ p q ÷ √(Σ p² Σ q²), p and q rates',
  unit: '1 − cosine',
  range: '[0, 1]',
  sign: 'none: larger is farther; 0: the same rates',
  zero: 'undefined for a text without any of the words',
  source: 'Salton & McGill 1983, Introduction to Modern Information Retrieval: 121',
  score,
} as const satisfies DistanceMeasure;

function score(a: TextProfile, b: TextProfile): number | null {
  const cosine = cosineOf(a.rates, b.rates);
  return cosine === null ? null : Math.max(0, 1 - cosine);
}
