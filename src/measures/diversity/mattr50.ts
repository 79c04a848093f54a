import type {DiversityMeasure} from '../../model/measure.ts';
import {movingTtr} from '../moving-ttr.ts';

/**
 * How many of 50 words in a row are different ones, wherever one begins?
 *
 * One pass over the text. Does not depend on its length.
 */
export const mattr50 = {
  name: 'mattr50',
  family: 'diversity',
  title: 'Moving-average type–token ratio MATTR',
  variant: 'windows of 50 words',
  formula: 'mean V/N of all windows of 50 words',
  unit: 'share',
  range: '(0, 1]',
  sign: 'none: larger is richer',
  zero: 'undefined for shorter texts, and where the order of the words is not known (frequency lists)',
  source: 'Covington & McFall 2010, Journal of Quantitative Linguistics 17(2): 94–100',
  shortest: 50,
  score: ({words}) => movingTtr(words, 50),
} as const satisfies DiversityMeasure;
