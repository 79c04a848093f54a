import {reusedWords} from '../align/reuse-clusters.ts';
import type {ReuseOptions} from '../align/text-reuse.ts';
import {citation} from '../ingest/citation.ts';
import type {Reuse} from '../model/reuse.ts';
import {type Table, table} from '../model/table.ts';
import type {Text} from '../model/text.ts';
import {CITATION, columnsOver, INTEGER} from './columns.ts';
import {recipeOf} from './recipe-of.ts';
import {reuseExcerpt} from './reuse-excerpt.ts';
import {reuseNotes, reuseSettings} from './reuse-notes.ts';
import {runningWords} from './running-words.ts';
import {textSize} from './text-size.ts';

const RUNNING = {unit: 'running word, from 0', format: INTEGER};
const CLUSTER = {name: 'cluster', title: 'Cluster', unit: 'number', format: INTEGER};
const NUMBER = {name: 'textNumber', title: 'Number of the text', unit: 'number', format: INTEGER};
const REUSED = {
  name: 'reused',
  title: 'Reused',
  unit: 'words at all places of the passage but the longest',
  format: INTEGER,
};

/**
 * Where in each text of a collection stand the passages that several of them have?
 *
 * One row a place, passages with most words reused first, their places in the order of the texts: number of the
 * passage, of the text (from 1) and its label, the running words from `from` up to `to` (from 0, over the counted
 * words), how many words the passage reuses in all, the citation, and its words at its first place.
 *
 * ```ts
 * import {readText, rows, sectionTexts, textReuse} from 'phraseshift';
 *
 * const parts = sectionTexts(await readText('moscow-1957'));
 * const [first] = rows(reusePlaces(textReuse(parts, {words: 5})));
 * first.citation; // → 'moscow-1957:I.23.1'
 * ```
 */
export function reusePlaces(reuse: Reuse, options: ReuseOptions = {}): Table {
  const {texts, clusters} = reuse;
  const positions = texts.map(runningWords);
  const rows = clusters.flatMap((cluster, k) =>
    cluster.places.map(place => ({place, cluster, number: k + 1, text: texts[place.text] as Text})),
  );
  const column = columnsOver(rows);
  const running = (text: number, at: number) => positions[text]?.(at) ?? 0;
  return table({
    name: 'reuse-places',
    title: `Places of the passages that several of ${texts.length} texts have`,
    texts: texts.map(textSize),
    columns: [
      column.number(CLUSTER, ({number}) => number),
      column.number(NUMBER, ({place}) => place.text + 1),
      column.text({name: 'text', title: 'Text'}, ({text}) => text.label),
      column.number({name: 'from', title: 'From word', ...RUNNING}, ({place}) =>
        running(place.text, place.tokens.from),
      ),
      column.number(
        {name: 'to', title: 'To word', ...RUNNING},
        ({place}) => running(place.text, place.tokens.to - 1) + 1,
      ),
      column.number(REUSED, ({cluster}) => reusedWords(cluster)),
      column.text(CITATION, ({text, place}) => citation(text.document, text.tokens, place.tokens.from).label),
      column.text({name: 'excerpt', title: 'Excerpt'}, ({cluster}) => reuseExcerpt(cluster, reuse)),
    ],
    notes: reuseNotes(reuse, options),
    recipe: recipeOf({command: 'reuse-places', texts, settings: reuseSettings(options)}),
  });
}
