import type {WholeComparison} from '../../model/comparison.ts';
import type {ComparisonMeasure} from '../../model/measure.ts';
import {dirichletPrior, logOdds} from '../log-odds.ts';

/**
 * By how much do the odds of meeting a term differ, drawn towards what was to be expected?
 *
 * Terms with few occurrences are drawn towards the prior; with a flat prior hardly, with a background strongly, so that
 * common words stand back.
 */
export const logOddsDirichlet = {
  name: 'log-odds-dirichlet',
  family: 'keyness',
  sees: 'counts',
  title: 'Log odds with a Dirichlet prior',
  variant: 'difference δ; prior flat (0.01 a term) or, with --background, 500 words of the background',
  formula:
    'ln( (f1 + a)/(n1 + a0 − f1 − a) ) − ln( (f2 + a)/(n2 + a0 − f2 − a) ), a the prior occurrences of the term, a0 of all',
  unit: 'natural logarithm of the odds ratio',
  range: '(−∞, ∞)',
  sign: 'positive: more in the target; negative: more in the reference; 0: equal counts in texts of equal size',
  zero: 'the prior keeps it finite; undefined when a side can hold nothing but the term',

  swap: 'negates',
  source:
    'Monroe, Colaresi & Quinn 2008, Political Analysis 16(4): 372–403, § 3.3, informative prior: § 3.5.1',
  scoreAll,
} as const satisfies ComparisonMeasure;

function scoreAll(whole: WholeComparison): Float64Array {
  const {delta} = logOdds(whole, dirichletPrior(whole));
  return delta;
}
