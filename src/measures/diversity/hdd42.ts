import type {DiversityMeasure, WordSample} from '../../model/measure.ts';

/**
 * How many of 42 words drawn from the text would be different ones, on average over all draws?
 *
 * What vocd-D estimates by drawing, exactly. As a mean (share of 42); some tools give the sum, 42 times as large.
 */
export const hdd42 = {
  name: 'hdd42',
  family: 'diversity',
  title: 'HD-D',
  variant: '42 words drawn, as a mean',
  formula: '(1/42) Σ_types 1 − C(N − f, 42)/C(N, 42)',
  unit: 'share',
  range: '(0, 1]',
  sign: 'none: larger is richer',
  zero: 'undefined for texts shorter than 42 words',
  source:
    'McCarthy & Jarvis 2007, Language Testing 24(4): 459–488; McCarthy & Jarvis 2010, Behavior Research Methods 42(2): 383',
  shortest: 42,
  score,
} as const satisfies DiversityMeasure;

const DRAWN = 42;

function score({tokens, frequencies, typesOf}: WordSample): number | null {
  if (tokens < DRAWN) return null;
  let different = 0;
  for (let i = 0; i < frequencies.length; i++) {
    const frequency = frequencies[i] as number;
    let missed = 1; // the chance that none of the 42 is this type
    for (let drawn = 0; drawn < DRAWN && missed > 0; drawn++) {
      missed *= Math.max(0, tokens - frequency - drawn) / (tokens - drawn);
    }
    different += (typesOf[i] as number) * (1 - missed);
  }
  return different / DRAWN;
}
