import type {NullDistribution} from '../model/measure.ts';
import {chiSquare1Survival} from '../stats/chi-square.ts';
import {normalTwoSided} from '../stats/normal.ts';
import {power} from '../stats/power.ts';

/**
 * How often does chance alone give a score as far from equal rates as this, to either side?
 *
 * For two texts. NaN for NaN.
 */
export function pValue(score: number, distribution: NullDistribution): number {
  switch (distribution) {
    case 'chi-square-1':
    case 'chi-square-k-1': // of two texts; several ask chiSquareSurvival
      return chiSquare1Survival(Math.abs(score));
    case 'normal':
      return normalTwoSided(score);
    case 'p-value':
      return score;
    case 'log10-p': // one tail, chosen after the fact: twice
      return Math.min(1, 2 * power(10, -Math.abs(score)));
  }
}
