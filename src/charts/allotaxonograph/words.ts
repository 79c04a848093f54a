import {sum} from 'd3';
import {numbers, type Table, type TextSize} from '../../model/table.ts';
import {hiddenName, hiddenRows} from '../drawing/hidden-rows.ts';
import {counted, whole} from '../drawing/number-words.ts';
import {listed, quoted, sizes} from '../drawing/sentences.ts';
import type {Diamond} from './cells.ts';
import {isOfTarget, type RankedTerm} from './terms.ts';

type Sides = readonly [target: TextSize, reference: TextSize];

/** The finding in one sentence: how far the rankings diverge, and which terms add most on either side. */
export function allotaxonographAlt(
  table: Table,
  terms: readonly RankedTerm[],
  [target, reference]: Sides,
): string {
  const total = sum(numbers(table, 'rankTurbulence'), value => value ?? 0);
  const side = (title: string, of: readonly RankedTerm[]) => {
    const said = of.slice(0, 3).map(term => {
      return `${quoted(term.term)} (rank ${whole(term.targetRank)} against ${whole(term.referenceRank)})`;
    });
    return said.length === 0 ? '' : `; higher in ${title} above all ${listed(said)}`;
  };
  const towards = sum(terms.filter(isOfTarget), ({share}) => share) / (sum(terms, ({share}) => share) || 1);
  return `Ranks in ${target.title} against ${reference.title}: rank-turbulence divergence ${total.toFixed(3)}, of what is drawn ${whole(towards * 100)} % from terms that ${target.title} ranks higher${side(target.title, terms.filter(isOfTarget))}${side(
    reference.title,
    terms.filter(term => !isOfTarget(term)),
  )}.`;
}

/** What stands under the figure. */
export function allotaxonographCaption(table: Table, {most}: Diamond, sides: Sides): readonly string[] {
  const [target, reference] = sides;
  const {alpha} = table.recipe.settings;
  const rows = hiddenRows(table);
  const total = sum(numbers(table, 'rankTurbulence'), value => value ?? 0);
  return [
    `${sizes(sides)}.`,
    `Diamond: terms by their ranks in both texts, on scales of powers, common ones at the top; along the lower edges the ranks in ${reference.title} (left) and in ${target.title} (right); the upright line: equal ranks.`,
    `Cells: 1 to ${counted(most, 'term')}, the deeper the shade the more. Terms that a text lacks share its last rank.`,
    `Bars: what a term adds to the rank-turbulence divergence (α = ${typeof alpha === 'number' ? alpha : '1/3'}, exact normaliser), ${total.toFixed(3)} in all, to the side that ranks it higher (Dodds et al. 2023).`,
    rows.hidden.length === 0
      ? ''
      : `Not drawn: ${hiddenName(table, rows)}, which count in every rank and in the total.`,
  ];
}
