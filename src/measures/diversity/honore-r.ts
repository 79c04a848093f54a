import type {DiversityMeasure, WordSample} from '../../model/measure.ts';

/**
 * How many of the different words are used only once, for the length of the text?
 */
export const honoreR = {
  name: 'honore-r',
  family: 'diversity',
  title: 'Honoré’s R',
  variant: 'natural logarithm',
  formula: '100 ln N / (1 − V(1)/V)',
  unit: 'none',
  range: '[0, ∞)',
  sign: 'none: larger is richer',
  zero: 'undefined for a text without words, and when every type occurs once',
  source: 'Honoré 1979, Association for Literary and Linguistic Computing Bulletin 7(2): 172–177',
  shortest: 1300,
  dependsOnLength: true,
  score,
} as const satisfies DiversityMeasure;

function score({tokens, types, frequencies, typesOf}: WordSample): number | null {
  const once = frequencies[0] === 1 ? (typesOf[0] as number) : 0;
  return types === once ? null : (100 * Math.log(tokens)) / (1 - once / types);
}
