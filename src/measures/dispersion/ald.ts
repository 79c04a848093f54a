import type {DispersionMeasure, Parts} from '../../model/measure.ts';
import {gapsBetween} from '../gaps-between.ts';

/**
 * How large, in powers of ten, is the distance to the next occurrence of a term?
 *
 * Like the average waiting time, but long gaps weigh less.
 */
export const ald = {
  name: 'ald',
  family: 'dispersion',
  title: 'Average logarithmic distance ALD',
  formula: '(1/n) Σ d_i log10 d_i, d_i the distance to the occurrence before, round the text',
  unit: 'log10 words',
  range: '[log10(n/f), log10 n]',
  sign: 'none: larger is rarer or more uneven',
  zero: 'undefined for a term that does not occur, and where places are not known (frequency lists)',
  needsPositions: true,
  source: 'Savický & Hlaváčová 2002, Journal of Quantitative Linguistics 9(3): 219; Gries 2008: 409–410',
  score,
} as const satisfies DispersionMeasure;

function score(parts: Parts): number | null {
  const found = gapsBetween(parts);
  if (found === null) return null;
  return found.gaps.reduce((sum, gap) => sum + gap * Math.log10(gap), 0) / found.words;
}
