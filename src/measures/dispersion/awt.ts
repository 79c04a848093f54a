import type {DispersionMeasure, Parts} from '../../model/measure.ts';
import {gapsBetween} from '../gaps-between.ts';

/**
 * How many words must one read, from any place, until a term comes?
 *
 * Small for a frequent, evenly spread term. `f-awt` is the frequency that an evenly spread term would need for it.
 */
export const awt = {
  name: 'awt',
  family: 'dispersion',
  title: 'Average waiting time AWT',
  formula: '½ (1 + (1/n) Σ d_i²), d_i the distance to the occurrence before, round the text',
  unit: 'words',
  range: '[½ (1 + n/f), ½ (1 + n)]',
  sign: 'none: larger is rarer or more uneven',
  zero: 'undefined for a term that does not occur, and where places are not known (frequency lists)',
  needsPositions: true,
  source: 'Savický & Hlaváčová 2002, Journal of Quantitative Linguistics 9(3): 218; Gries 2008: 409–410',
  score,
} as const satisfies DispersionMeasure;

function score(parts: Parts): number | null {
  const found = gapsBetween(parts);
  if (found === null) return null;
  return (1 + found.gaps.reduce((sum, gap) => sum + gap * gap, 0) / found.words) / 2;
}
