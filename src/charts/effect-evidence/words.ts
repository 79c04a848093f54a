import type {Table, TextSize} from '../../model/table.ts';
import {hiddenRows, hiddenSentence} from '../drawing/hidden-rows.ts';
import {counted, oneDecimal, times, whole} from '../drawing/number-words.ts';
import {listed, quoted, sizes} from '../drawing/sentences.ts';
import type {TestedTerm} from './terms.ts';

type Sides = readonly [target: TextSize, reference: TextSize];

/** The finding in one sentence: how many terms differ surely, and which most, to which side. */
export function evidenceAlt([target, reference]: Sides, terms: readonly TestedTerm[]): string {
  const sure = terms.filter(({isSure}) => isSure);
  const said = (title: string, side: readonly TestedTerm[]) => {
    const strongest = side.slice(0, 3).map(({term, logRatio, evidence}) => {
      return `${quoted(term)} (${times(logRatio)}, G² ${oneDecimal(evidence)})`;
    });
    return strongest.length === 0 ? '' : `; strongest in ${title} ${listed(strongest)}`;
  };
  const more = terms.filter(({logRatio}) => logRatio > 0);
  const less = terms.filter(({logRatio}) => logRatio < 0);
  return `${target.title} against ${reference.title}: ${whole(sure.length)} of ${counted(terms.length, 'term')} drawn differ at 5 % after correction${said(target.title, more)}${said(reference.title, less)}.`;
}

/** What stands under the figure. */
export function evidenceCaption(table: Table, family: number, sides: Sides): readonly string[] {
  const {minimum} = table.recipe.settings;
  const least = typeof minimum === 'number' ? ` that occur ${counted(minimum, 'time')} or more` : '';
  return [
    `${sizes(sides)}.`,
    'Each dot: a term, a larger one several at one place.',
    'Across: Log Ratio, the binary logarithm of the ratio of rates, ½ added to each count (Walter).',
    'Upwards: log-likelihood G² with four cells.',
    `Rules: 5 % for one test, after Benjamini–Hochberg (BH) and after Bonferroni, for the family of ${counted(family, 'term')}${least}.`,
    'BH stands half-way between the weakest significant term and the strongest other one.',
    'Pale: not significant at 5 % after Benjamini–Hochberg. Names where they stand free; all terms are in the table.',
    hiddenSentence(table, hiddenRows(table), ['targetCount', 'referenceCount']).replace(
      /^Grey: /,
      'Not drawn: ',
    ),
  ];
}
