import type {WholeComparison} from '../model/comparison.ts';

/** What is thought of the rates before the texts are read: so many imagined occurrences of each term, of so many words. */
export interface DirichletPrior {
  readonly alpha: Float64Array;
  readonly total: number;
}

const FLAT = 0.01;
const WORDS = 500;

/**
 * The prior of a comparison: flat, 0.01 occurrences of every term; with a background, 500 words that have its rates.
 *
 * To the background's counts ½ is added, for its terms and those of the texts alike, so that none is impossible.
 */
export function dirichletPrior({terms, background}: WholeComparison): DirichletPrior {
  if (background === undefined) {
    const alpha = new Float64Array(terms.length).fill(FLAT);
    return {alpha, total: FLAT * terms.length};
  }
  const all = background.size + background.terms / 2;
  const alpha = Float64Array.from(background.counts, count => (WORDS * (count + 0.5)) / all);
  return {alpha, total: WORDS};
}

/** The difference of the log odds of each term, and its standard error. */
export interface LogOdds {
  readonly delta: Float64Array;
  readonly error: Float64Array;
}

/**
 * By how much do the odds of meeting a term differ, drawn towards the prior as far as the counts leave room?
 *
 * Natural logarithms, positive: more in the target. NaN where a side could hold nothing but this term.
 * Source: Monroe, Colaresi & Quinn 2008, Political Analysis 16(4): 372–403, § 3.3.
 */
export function logOdds({target, reference}: WholeComparison, {alpha, total}: DirichletPrior): LogOdds {
  const delta = new Float64Array(alpha.length);
  const error = new Float64Array(alpha.length);
  for (let t = 0; t < alpha.length; t++) {
    const prior = alpha[t] as number;
    const [a, b] = [(target.counts[t] as number) + prior, (reference.counts[t] as number) + prior];
    const apart = logit(a, target.size + total) - logit(b, reference.size + total);
    delta[t] = Number.isFinite(apart) ? apart : Number.NaN;
    error[t] = Math.sqrt(1 / a + 1 / b);
  }
  return {delta, error};
}

function logit(count: number, size: number): number {
  return Math.log(count) - Math.log(size - count);
}
