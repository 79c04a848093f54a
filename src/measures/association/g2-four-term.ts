import type {AssociationMeasure, Cooccurrence} from '../../model/measure.ts';
import {asCell} from '../as-cell.ts';
import {g2FourTerm as ofCell} from '../keyness/g2-four-term.ts';

/**
 * How surprising is it that two words stand together so often?
 *
 * All four cells of the 2 × 2 table. In a window the places are words, so that words near two nodes count once.
 */
export const g2FourTerm = {
  name: 'g2-four-term',
  family: 'association',
  title: 'Log-likelihood G²',
  variant: 'four cells, signed',
  formula: 'sign(O11 − E11) · 2 Σ O ln(O/E) over the four cells',
  unit: 'statistic',
  range: '(−∞, ∞)',
  sign: 'positive: together more often than by chance; negative: less often; 0: as by chance',
  zero: 'a count of 0 adds nothing; undefined when a row or a column of the table is empty',
  nullDistribution: 'chi-square-1',
  source: 'Dunning 1993, Computational Linguistics 19(1): 61–74',
  score,
} as const satisfies AssociationMeasure;

/** The measure of a cell knows no empty column: a term that occurs nowhere is no evidence there, and none here. */
function score(pair: Cooccurrence): number | null {
  const {f2, n} = pair;
  const value = ofCell.score(asCell(pair));
  return f2 === 0 || f2 === n ? null : value;
}
