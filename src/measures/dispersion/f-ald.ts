import type {DispersionMeasure, Parts} from '../../model/measure.ts';
import {power} from '../../stats/power.ts';
import {ald} from './ald.ts';

/** How often would an evenly spread term occur whose logarithmic distances are as large as this one's? */
export const fAld = {
  name: 'f-ald',
  family: 'dispersion',
  title: 'Frequency by average logarithmic distance f_ALD',
  formula: 'n · 10^(−ALD)',
  unit: 'occurrences',
  range: '[1, f]',
  sign: 'none: larger is more frequent and more even',
  zero: 'undefined for a term that does not occur, and where places are not known (frequency lists)',
  needsPositions: true,
  source: 'Savický & Hlaváčová 2002, Journal of Quantitative Linguistics 9(3): 219; Gries 2008: 409–410',
  score,
} as const satisfies DispersionMeasure;

function score(parts: Parts): number | null {
  const distance = ald.score(parts);
  if (distance === null) return null;
  let words = 0;
  for (let i = 0; i < parts.sizes.length; i++) words += parts.sizes[i] as number;
  return words / power(10, distance);
}
