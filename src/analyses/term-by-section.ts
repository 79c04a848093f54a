import {type Table, table} from '../model/table.ts';
import type {Text} from '../model/text.ts';
import {COUNT, columnsOver, PART, PER_10000, TERM} from './columns.ts';
import {occurrences} from './occurrences.ts';
import type {Query} from './query.ts';
import {recipeOf} from './recipe-of.ts';
import {sectionTexts} from './section-texts.ts';
import {textSize} from './text-size.ts';

/**
 * How often does each term occur in each part of a text?
 *
 * One row a term and part: the count and the rate per 10,000 words of that part, undefined where a part has no
 * words. `texts` holds the parts, in reading order.
 *
 * ```ts
 * import {parseQuery, readText, rows} from 'phraseshift';
 *
 * const found = rows(termBySection(await readText('moscow-1957'), [parseQuery('peace')]));
 * [found[1].section, found[1].count]; // → ['Part I', 14]
 * ```
 */
export function termBySection(text: Text, queries: readonly Query[]): Table {
  const parts = sectionTexts(text).map(part => ({part, ...textSize(part)}));
  const column = columnsOver(
    queries.flatMap(query =>
      parts.map(({part, title, words}) => ({query, title, words, count: occurrences(part, query).length})),
    ),
  );
  return table({
    name: 'term-by-section',
    title: `Terms in the parts of ${text.label}`,
    texts: parts.map(({label, title, words}) => ({label, title, words})),
    columns: [
      column.text(TERM, ({query}) => query.text),
      column.text(PART, ({title}) => title),
      column.number(COUNT, ({count}) => count),
      column.number(PER_10000, ({count, words}) => (words === 0 ? null : (count / words) * 1e4)),
    ],
    notes: [],
    recipe: recipeOf({
      command: 'term-by-section',
      texts: [text],
      settings: {terms: queries.map(query => query.text)},
    }),
  });
}
