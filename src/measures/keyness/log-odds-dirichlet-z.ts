import type {WholeComparison} from '../../model/comparison.ts';
import type {ComparisonMeasure} from '../../model/measure.ts';
import {dirichletPrior, logOdds} from '../log-odds.ts';

/**
 * How sure is it that the odds of meeting a term differ, given what was to be expected?
 *
 * The “fighting words” score. A flat prior makes terms of one side alone unsure, whatever their count.
 */
export const logOddsDirichletZ = {
  name: 'log-odds-dirichlet-z',
  family: 'keyness',
  sees: 'counts',
  title: 'Log odds with a Dirichlet prior, z',
  variant:
    'δ over its standard error; prior flat (0.01 a term) or, with --background, 500 words of the background',
  formula:
    'δ ÷ √( 1/(f1 + a) + 1/(f2 + a) ), δ the log odds with a Dirichlet prior, a the prior occurrences of the term',
  unit: 'standard errors',
  range: '(−∞, ∞)',
  sign: 'positive: more in the target; negative: more in the reference; 0: equal counts in texts of equal size',
  zero: 'the prior keeps it finite; undefined when a side can hold nothing but the term',
  nullDistribution: 'normal',
  swap: 'negates',
  source:
    'Monroe, Colaresi & Quinn 2008, Political Analysis 16(4): 372–403, §§ 3.3–3.4, informative prior: § 3.5.1',
  scoreAll,
} as const satisfies ComparisonMeasure;

function scoreAll(whole: WholeComparison): Float64Array {
  const {delta, error} = logOdds(whole, dirichletPrior(whole));
  return delta.map((apart, t) => apart / (error[t] as number));
}
