import type {SideUnits, WholeComparison} from '../../model/comparison.ts';
import type {ComparisonMeasure} from '../../model/measure.ts';
import {g2FourTerm} from './g2-four-term.ts';

/**
 * How surprising is it that the term stands in so many more paragraphs of the target than of the reference?
 *
 * Signed four-term G² over paragraphs instead of words: a term repeated in one paragraph counts once.
 */
export const textDispersion = {
  name: 'text-dispersion',
  family: 'keyness',
  sees: 'paragraphs',
  title: 'Text-dispersion keyness',
  variant: 'four cells, signed, over paragraphs',
  formula:
    'G² (four cells) of d1 of D1 against d2 of D2, d paragraphs that hold the term of D that hold words',
  unit: 'statistic',
  range: '(−∞, ∞)',
  sign: 'positive: in a larger share of the target’s paragraphs; negative: of the reference’s; 0: equal shares',
  zero: 'a count of 0 adds nothing; 0 for a term that is missing everywhere; undefined without paragraphs',
  nullDistribution: 'chi-square-1',
  swap: 'negates',
  source: 'Egbert & Biber 2019, Corpora 14(1): 77–104',
  scoreAll,
} as const satisfies ComparisonMeasure;

function scoreAll({terms, units}: WholeComparison): Float64Array | null {
  if (units === undefined) return null;
  const {target, reference} = units;
  const [n1, n2] = [paragraphs(target), paragraphs(reference)];
  return Float64Array.from(terms, (_, t) => {
    const cell = {f1: holding(target, t), f2: holding(reference, t), n1, n2};
    return g2FourTerm.score(cell) ?? Number.NaN;
  });
}

function holding({offsets}: SideUnits, t: number): number {
  return (offsets[t + 1] as number) - (offsets[t] as number);
}

function paragraphs({unitSizes}: SideUnits): number {
  return unitSizes.reduce((sum, size) => sum + (size > 0 ? 1 : 0), 0);
}
