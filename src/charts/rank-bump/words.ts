import type {Table, TextSize} from '../../model/table.ts';
import {whole} from '../drawing/number-words.ts';
import {firstOf, quoted, sizes} from '../drawing/sentences.ts';
import type {BumpTerm} from './rows.ts';

/** The finding in one sentence: from which rank to which each term went. */
export function bumpAlt(terms: readonly BumpTerm[], texts: readonly TextSize[]): string {
  const title = (text: number | undefined) => texts[text ?? 0]?.title ?? '';
  const said = terms.map(({term, places}) => {
    const [first, last] = [places[0], places.at(-1)];
    if (first === undefined || last === undefined) return `${quoted(term)} nowhere`;
    const from = `rank ${whole(first.rank)} in ${title(first.text)}`;
    return first === last
      ? `${quoted(term)} ${from} alone`
      : `${quoted(term)} from ${from} to ${whole(last.rank)} in ${title(last.text)}`;
  });
  return `Ranks in ${whole(texts.length)} texts: ${firstOf(said)}.`;
}

/** What stands under the figure. */
export function bumpCaption(terms: readonly BumpTerm[], table: Table): readonly string[] {
  const list = table.recipe.settings.hide;
  const lacking = terms.some(({places}) => places.length < table.texts.length);
  return [
    `${sizes(table.texts)}, in order.`,
    'From top to bottom the terms drawn, by frequency; figures: the rank among all terms of as many words, those of one frequency share it.',
    typeof list === 'string' ? `Words of the list ${list} have no rank.` : '',
    lacking ? 'A gap: a text that lacks the term.' : '',
  ];
}
