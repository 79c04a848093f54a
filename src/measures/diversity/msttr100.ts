import type {DiversityMeasure} from '../../model/measure.ts';
import {segmentalTtr} from '../segmental-ttr.ts';

/**
 * How many of 100 words in a row are different ones, on average over segments?
 */
export const msttr100 = {
  name: 'msttr100',
  family: 'diversity',
  title: 'Mean segmental type–token ratio MSTTR',
  variant: 'segments of 100 words',
  formula: 'mean V/N of the whole segments of 100 words; the rest is left out',
  unit: 'share',
  range: '(0, 1]',
  sign: 'none: larger is richer',
  zero: 'undefined for shorter texts, and where the order of the words is not known (frequency lists)',
  source: 'Johnson 1944, Psychological Monographs 56(2): 1–15',
  shortest: 100,
  score: ({words}) => segmentalTtr(words, 100),
} as const satisfies DiversityMeasure;
