import {reusedWords} from '../align/reuse-clusters.ts';
import {REUSE, type ReuseOptions} from '../align/text-reuse.ts';
import {citation} from '../ingest/citation.ts';
import type {Reuse, ReusePlace} from '../model/reuse.ts';
import {type Table, table} from '../model/table.ts';
import {columnsOver, INTEGER} from './columns.ts';
import {recipeOf} from './recipe-of.ts';
import {reuseExcerpt} from './reuse-excerpt.ts';
import {placeWords, reuseNotes, reuseSettings} from './reuse-notes.ts';
import {textSize} from './text-size.ts';

/** Which rows are shown, and how reuse was sought. */
export interface ReuseTableOptions extends ReuseOptions {
  /** Only the first clusters. */
  readonly top?: number | undefined;
}

const WORDS = {name: 'words', title: 'Words', unit: 'words at its longest place', format: INTEGER};
const TEXTS = {name: 'texts', title: 'Texts', unit: 'texts', format: INTEGER};
const PLACES = {name: 'places', title: 'Places', unit: 'places', format: INTEGER};
const REUSED = {
  name: 'reused',
  title: 'Reused',
  unit: 'words at all places but the longest',
  format: INTEGER,
};
const CLUSTER = {name: 'cluster', title: 'Cluster', unit: 'number', format: INTEGER};

/**
 * Which passages stand in several texts, how long are they, and where do they stand?
 *
 * One row a passage, that with most words reused first: its length at its longest place, in how many texts and places
 * it stands, the citation of each, and its words at the first place (40 at most).
 *
 * ```ts
 * import {readText, rows, sectionTexts, textReuse} from 'phraseshift';
 *
 * const parts = sectionTexts(await readText('moscow-1957'));
 * const [first] = rows(reuseTable(textReuse(parts, {words: 5})));
 * [first.excerpt, first.texts, first.places]; // → ["The Communist and Workers' parties", 4, 19]
 * ```
 */
export function reuseTable(reuse: Reuse, options: ReuseTableOptions = {}): Table {
  const shown = reuse.clusters.slice(0, options.top).map((cluster, k) => ({cluster, number: k + 1}));
  const column = columnsOver(shown);
  return table({
    name: 'reuse',
    title: `Passages of ${options.words ?? REUSE.words} words or more in several of ${reuse.texts.length} texts`,
    texts: reuse.texts.map(textSize),
    columns: [
      column.number(CLUSTER, ({number}) => number),
      column.number(WORDS, ({cluster}) => Math.max(...cluster.places.map(placeWords))),
      column.number(TEXTS, ({cluster}) => new Set(cluster.places.map(({text}) => text)).size),
      column.number(PLACES, ({cluster}) => cluster.places.length),
      column.number(REUSED, ({cluster}) => reusedWords(cluster)),
      column.text(
        {name: 'where', title: 'Where', about: 'text:part.paragraph.sentence of each place'},
        ({cluster}) => cluster.places.map(place => citationOf(place, reuse)).join('; '),
      ),
      column.text({name: 'excerpt', title: 'Excerpt'}, ({cluster}) => reuseExcerpt(cluster, reuse)),
    ],
    notes: reuseNotes(reuse, options),
    recipe: recipeOf({
      command: 'reuse',
      texts: reuse.texts,
      settings: {...reuseSettings(options), by: 'passage', top: options.top ?? null},
    }),
  });
}

function citationOf({text, tokens}: ReusePlace, {texts}: Reuse): string {
  const of = texts[text];
  return of === undefined ? '' : citation(of.document, of.tokens, tokens.from).label;
}
