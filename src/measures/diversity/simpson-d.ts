import type {DiversityMeasure, WordSample} from '../../model/measure.ts';

/**
 * How likely are two words drawn from the text, the first not put back, the same?
 */
export const simpsonD = {
  name: 'simpson-d',
  family: 'diversity',
  title: 'Simpson’s D',
  formula: 'Σ V(f) · f/N · (f − 1)/(N − 1)',
  unit: 'share',
  range: '[0, 1]',
  sign: 'none: larger is more repetitive',
  zero: 'undefined for fewer than two words',
  source: 'Simpson 1949, Nature 163: 688',
  shortest: 1000,
  score,
} as const satisfies DiversityMeasure;

function score({tokens, frequencies, typesOf}: WordSample): number | null {
  if (tokens < 2) return null;
  let same = 0;
  for (let i = 0; i < frequencies.length; i++) {
    const frequency = frequencies[i] as number;
    same += (typesOf[i] as number) * frequency * (frequency - 1);
  }
  return same / (tokens * (tokens - 1));
}
