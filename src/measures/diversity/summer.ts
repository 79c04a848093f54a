import type {DiversityMeasure, WordSample} from '../../model/measure.ts';

/**
 * Which power of the logarithm of the words is that of the types?
 *
 * Depends on the base of the logarithms, which is e: other tools take 10.
 */
export const summer = {
  name: 'summer',
  family: 'diversity',
  title: 'Summer’s S',
  variant: 'natural logarithms',
  formula: 'ln ln V / ln ln N',
  unit: 'share',
  range: '(−∞, 1]',
  sign: 'none: larger is richer',
  zero: 'undefined for fewer than two types, or fewer than three words',
  source: 'Tweedie & Baayen 1998, Computers and the Humanities 32(5): 323–352, eq. 7 (after Summer 1966)',
  shortest: 100,
  dependsOnLength: true,
  score,
} as const satisfies DiversityMeasure;

function score({tokens, types}: WordSample): number | null {
  return types < 2 || tokens < 3 ? null : Math.log(Math.log(types)) / Math.log(Math.log(tokens));
}
