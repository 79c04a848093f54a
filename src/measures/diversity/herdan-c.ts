import type {DiversityMeasure, WordSample} from '../../model/measure.ts';

/**
 * Which power of the words are the types?
 *
 * The same in every base of logarithms. Also called LogTTR.
 */
export const herdanC = {
  name: 'herdan-c',
  family: 'diversity',
  title: 'Herdan’s C',
  formula: 'ln V / ln N',
  unit: 'share',
  range: '[0, 1]',
  sign: 'none: larger is richer',
  zero: 'undefined for fewer than two words',
  source: 'Herdan 1960, Type-Token Mathematics: 28',
  shortest: 100,
  dependsOnLength: true,
  score,
} as const satisfies DiversityMeasure;

function score({tokens, types}: WordSample): number | null {
  return tokens < 2 ? null : Math.log(types) / Math.log(tokens);
}
