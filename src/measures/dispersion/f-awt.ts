import type {DispersionMeasure, Parts} from '../../model/measure.ts';
import {gapsBetween} from '../gaps-between.ts';

/** How often would an evenly spread term occur that lets one wait as long as this one? */
export const fAwt = {
  name: 'f-awt',
  family: 'dispersion',
  title: 'Frequency by average waiting time f_AWT',
  formula: 'n² ÷ Σ d_i², d_i the distance to the occurrence before, round the text',
  unit: 'occurrences',
  range: '[1, f]',
  sign: 'none: larger is more frequent and more even',
  zero: 'undefined for a term that does not occur, and where places are not known (frequency lists)',
  needsPositions: true,
  source: 'Savický & Hlaváčová 2002, Journal of Quantitative Linguistics 9(3): 218; Gries 2008: 409–410',
  score,
} as const satisfies DispersionMeasure;

function score(parts: Parts): number | null {
  const found = gapsBetween(parts);
  if (found === null) return null;
  return (found.words * found.words) / found.gaps.reduce((sum, gap) => sum + gap * gap, 0);
}
