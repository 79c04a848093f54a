import type {SideUnits, WholeComparison} from '../../model/comparison.ts';
import type {ComparisonMeasure} from '../../model/measure.ts';
import {mannWhitney as rankTest, type Sample} from '../../stats/mann-whitney.ts';

/**
 * Do the paragraphs of the target tend to have more of a term than those of the reference?
 *
 * The rank test over the rates of the paragraphs: one paragraph full of a term counts as one paragraph. The z of U,
 * where U counts the pairs of paragraphs in which the target's has the higher rate.
 */
export const mannWhitney = {
  name: 'mann-whitney',
  family: 'keyness',
  sees: 'paragraphs',
  title: 'Mann–Whitney over paragraphs',
  variant: 'z of U, with ties and continuity correction; rates by paragraph',
  formula:
    'sign(U − mn/2) · max(0, |U − mn/2| − ½) ÷ √( mn/12 · (N + 1 − Σ(t³ − t)/(N(N − 1))) ), m + n = N paragraphs',
  unit: 'standard errors',
  range: '(−∞, ∞)',
  sign: 'positive: paragraphs of the target tend to have more; negative: of the reference',
  zero: 'paragraphs without the term are ties at 0; undefined for a term that is missing everywhere, and without paragraphs',
  nullDistribution: 'normal',
  swap: 'negates',
  source:
    'Kilgarriff 2001, International Journal of Corpus Linguistics 6(1): 97–133; Mann & Whitney 1947, The Annals of Mathematical Statistics 18(1): 50–60',
  scoreAll,
} as const satisfies ComparisonMeasure;

function scoreAll({terms, units}: WholeComparison): Float64Array | null {
  if (units === undefined) return null;
  const [target, reference] = [sampler(units.target), sampler(units.reference)];
  return Float64Array.from(terms, (_, t) => rankTest(target(t), reference(t)).z);
}

/** The rates of a term in the paragraphs that hold words. */
function sampler({offsets, unit, count, unitSizes}: SideUnits): (t: number) => Sample {
  const paragraphs = unitSizes.reduce((sum, size) => sum + (size > 0 ? 1 : 0), 0);
  return t => {
    const [from, to] = [offsets[t] as number, offsets[t + 1] as number];
    const values = new Float64Array(to - from);
    for (let at = from; at < to; at++)
      values[at - from] = (count[at] as number) / (unitSizes[unit[at] as number] as number);
    return {values, zeros: paragraphs - values.length};
  };
}
