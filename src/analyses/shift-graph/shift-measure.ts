import {named} from '../../base/named.ts';
import {DIVERGENCE_MEASURES} from '../../measures/divergence-measures.ts';
import {termShares} from '../../measures/term-shares.ts';
import type {CountPair, DivergenceOptions} from '../../model/measure.ts';

/** What a shift graph takes apart: a difference or a divergence that is a sum over the terms. */
export interface ShiftMeasure {
  readonly name: string;
  readonly title: string;
  readonly unit: string;
  readonly formula: string;
  readonly source: string;
  /** Whether terms with the same counts may add different things: they have scores of their own. */
  readonly tellsTermsApart?: true;
  contributions(counts: CountPair, options?: DivergenceOptions): Float64Array | null;
}

const GALLAGHER = 'Gallagher et al. 2021, EPJ Data Science 10: 4';

/** Which terms does the target use at a higher rate? The total is 0, since shares sum to 1 on both sides. */
const proportion: ShiftMeasure = {
  name: 'proportion',
  title: 'Difference of shares',
  unit: 'share of the pieces',
  formula: 'Σ (p − q)',
  source: `${GALLAGHER}, eq. 1`,
  contributions(counts) {
    const shares = termShares(counts);
    return shares?.p.map((p, t) => p - (shares.q[t] as number)) ?? null;
  },
};

/**
 * Everything that can be drawn as a shift graph without scores of the terms.
 *
 * ```ts
 * SHIFT_MEASURES.map(({name}) => name).slice(0, 2); // → ['proportion', 'jensen-shannon']
 * ```
 */
export const SHIFT_MEASURES: readonly ShiftMeasure[] = [proportion, ...DIVERGENCE_MEASURES];

/** The measure of this name. InputError for another, which names them all. */
export function shiftMeasure(name: string): ShiftMeasure {
  return named('measure', name, SHIFT_MEASURES);
}

/**
 * How much higher is the average score of the target's terms, and which terms make it so?
 *
 * `scores[t]` is the score of term t; NaN for a term without one, which is left out on both sides. A term adds
 * (p − q) · (score − average of the reference). Undefined when a side has no term with a score.
 */
export function weightedAverage(scores: ArrayLike<number>): ShiftMeasure {
  return {
    name: 'weighted-average',
    title: 'Difference of average scores',
    unit: 'score',
    formula: 'Σ (p − q)(s − s̄), s̄ the average of the reference',
    source: `${GALLAGHER}, eqs 3 and 5`,
    tellsTermsApart: true,
    contributions: counts => scoredDifferences(counts, scores),
  };
}

function scoredDifferences(counts: CountPair, scores: ArrayLike<number>): Float64Array | null {
  const only = (side: ArrayLike<number>) => {
    const known = new Float64Array(side);
    for (let t = 0; t < known.length; t++) if (Number.isNaN(scores[t] as number)) known[t] = 0;
    return known;
  };
  const shares = termShares({target: only(counts.target), reference: only(counts.reference)});
  if (shares === null) return null;
  const {p, q} = shares;
  let mean = 0;
  for (let t = 0; t < q.length; t++) if (q[t] !== 0) mean += (q[t] as number) * (scores[t] as number);
  for (let t = 0; t < p.length; t++) {
    const score = scores[t] as number;
    p[t] = Number.isNaN(score) ? 0 : ((p[t] as number) - (q[t] as number)) * (score - mean);
  }
  return p;
}
