import type {Table, TextSize} from '../../model/table.ts';
import {hiddenRows, hiddenSentence} from '../drawing/hidden-rows.ts';
import {counted, oneDecimal, whole} from '../drawing/number-words.ts';
import {listed, quoted, sizes} from '../drawing/sentences.ts';
import type {ScatterTerm} from './terms.ts';

type Sides = readonly [target: TextSize, reference: TextSize];

/** The finding in one sentence: how many terms both texts have, how many only one, and which lie furthest apart. */
export function scatterAlt([target, reference]: Sides, terms: readonly ScatterTerm[]): string {
  const shared = terms.filter(term => term.target > 0 && term.reference > 0).length;
  const only = (side: 'target' | 'reference', other: 'target' | 'reference') =>
    whole(terms.filter(term => term[side] > 0 && term[other] === 0).length);
  const said = (title: string, side: readonly ScatterTerm[]) => {
    const strongest = side.slice(0, 3).map(term => {
      return `${quoted(term.term)} (${oneDecimal(term.target)} against ${oneDecimal(term.reference)} per 10\u2009000)`;
    });
    return strongest.length === 0 ? '' : `; furthest towards ${title} ${listed(strongest)}`;
  };
  const more = terms.filter(({evidence}) => evidence > 0);
  const less = terms.filter(({evidence}) => evidence < 0);
  return `${target.title} against ${reference.title}: of ${counted(terms.length, 'term')} ${whole(shared)} are in both, ${only('target', 'reference')} in ${target.title} only and ${only('reference', 'target')} in ${reference.title} only${said(target.title, more)}${said(reference.title, less)}.`;
}

/** What stands under the figure. */
export function scatterCaption(table: Table, terms: readonly ScatterTerm[], sides: Sides): readonly string[] {
  const [target, reference] = sides;
  const isTested = terms.some(({isSure}) => isSure);
  return [
    `${sizes(sides)}.`,
    'Each dot: a term, a larger one several at one place; scales of powers of ten.',
    `Line: equal rates; above it ${target.title} has more, below it ${reference.title}.`,
    'In the bands marked 0: terms that the other text lacks.',
    isTested
      ? 'Coloured: significant at 5 % after Benjamini–Hochberg (log-likelihood G² with four cells); grey: not, or too rare to be tested.'
      : 'Grey: no term is significant at 5 % after Benjamini–Hochberg (log-likelihood G² with four cells).',
    'Names: strongest evidence first, where they stand free; all terms are in the table.',
    hiddenSentence(table, hiddenRows(table), ['targetCount', 'referenceCount']).replace(
      /^Grey: /,
      'Not drawn: ',
    ),
  ];
}
