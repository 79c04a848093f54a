import {rowOf} from '../base/columns.ts';
import {citation} from '../ingest/citation.ts';
import {type Table, table} from '../model/table.ts';
import type {Text} from '../model/text.ts';
import {CITATION, columnsOver, INTEGER, PART, TERM} from './columns.ts';
import {occurrences} from './occurrences.ts';
import type {Query} from './query.ts';
import {recipeOf} from './recipe-of.ts';
import {runningWords} from './running-words.ts';
import {sectionTexts} from './section-texts.ts';
import {stackedBy} from './stacked.ts';
import {textSize} from './text-size.ts';

/**
 * Where in a text, or in several, does each term fall?
 *
 * One row an occurrence: `position` is the running word, from 0, over the counted sections alone, so that the
 * sizes in `texts` (the sections, in reading order) add up to the section borders. Of several texts each begins at 0,
 * a first column `text` says which one it is, and its sections say so too (`of`). RangeError for no text.
 *
 * ```ts
 * import {parseQuery, readText, rows} from 'phraseshift';
 *
 * const found = rows(occurrenceTable(await readText('moscow-1957'), [parseQuery('peace')]));
 * [found.length, found[0].position]; // → [29, 77]
 * ```
 */
export function occurrenceTable(texts: Text | readonly Text[], queries: readonly Query[]): Table {
  if ('tokens' in texts) return occurrencesIn(texts, queries);
  const tables = texts.map(text => partOf(text, occurrencesIn(text, queries)));
  const labels = texts.map(({label}) => label);
  const all = stackedBy(tables, {name: 'text', title: 'Text', of: (_, i) => labels[i] ?? ''});
  return {...all, title: `Where the terms fall in ${labels.join(', ')}`};
}

/** The same table with sections that know their text. */
function partOf(text: Text, found: Table): Table {
  const {label, title} = textSize(text);
  return {...found, texts: found.texts.map(section => ({...section, of: {label, title}}))};
}

function occurrencesIn(text: Text, queries: readonly Query[]): Table {
  const {document, tokens} = text;
  const position = runningWords(text);
  const column = columnsOver(
    queries.flatMap(query => Array.from(occurrences(text, query), at => ({term: query.text, at}))),
  );
  const section = (at: number) => document.sections[rowOf(tokens.sections, at)]?.title ?? null;
  const running = {name: 'position', title: 'Position', unit: 'running word, from 0', format: INTEGER};
  return table({
    name: 'occurrences',
    title: `Where the terms fall in ${text.label}`,
    texts: sectionTexts(text).map(textSize),
    columns: [
      column.text(TERM, ({term}) => term),
      column.number(running, ({at}) => position(at)),
      column.text(PART, ({at}) => section(at)),
      column.text(CITATION, ({at}) => citation(document, tokens, at).label),
    ],
    notes: [],
    recipe: recipeOf({
      command: 'occurrences',
      texts: [text],
      settings: {terms: queries.map(query => query.text)},
    }),
  });
}
