import type {DispersionMeasure, Parts} from '../../model/measure.ts';
import {gapsBetween} from '../gaps-between.ts';

/**
 * How often would a term count, if occurrences close together counted little?
 *
 * The count itself when it is spread with perfect evenness, towards 1 when it stands in one lump.
 */
export const arf = {
  name: 'arf',
  family: 'dispersion',
  title: 'Average reduced frequency ARF',
  formula: '(1/v) Σ min(d_i, v), v = n/f, d_i the distance to the occurrence before, round the text',
  unit: 'occurrences',
  range: '[1, f]',
  sign: 'none: larger is more frequent and more even',
  zero: 'undefined for a term that does not occur, and where places are not known (frequency lists)',
  needsPositions: true,
  source: 'Savický & Hlaváčová 2002, Journal of Quantitative Linguistics 9(3): 217; Gries 2008: 409–410',
  score,
} as const satisfies DispersionMeasure;

function score(parts: Parts): number | null {
  const found = gapsBetween(parts);
  if (found === null) return null;
  const even = found.words / found.gaps.length;
  return found.gaps.reduce((sum, gap) => sum + Math.min(gap, even), 0) / even;
}
