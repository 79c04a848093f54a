import {columnsOver} from '../../analyses/columns.ts';
import type {Methods} from '../../model/methods.ts';
import type {Note} from '../../model/note.ts';
import type {Recipe} from '../../model/recipe.ts';
import {type Table, table} from '../../model/table.ts';

/**
 * The methods of a result as rows: paragraphs, texts, measures, and works to cite.
 *
 * ```ts
 * import {frequencies, methods, readText, rows} from 'phraseshift';
 *
 * const {recipe} = frequencies(await readText('moscow-1957'), {top: 5});
 * const parts = rows(methodsTable(methods(recipe), recipe)).map(({part}) => part);
 * [...new Set(parts)]; // → ['paragraph', 'text', 'measure', 'reference']
 * ```
 */
export function methodsTable(
  {paragraphs, texts, measures, references}: Methods,
  recipe: Recipe,
  notes: readonly Note[] = [],
): Table {
  const rows = [
    ...paragraphs.map((sentences, i) => ({part: 'paragraph', name: `${i + 1}`, words: sentences.join(' ')})),
    ...texts.map(({label, words}) => ({part: 'text', name: label, words})),
    ...measures.map(({title, words}) => ({part: 'measure', name: title, words})),
    ...references.map(({id, cited}) => ({part: 'reference', name: id, words: cited})),
  ];
  const column = columnsOver(rows);
  return table({
    name: 'methods',
    title: 'Methods',
    texts: [],
    columns: [
      column.text({name: 'part', title: 'Part'}, ({part}) => part),
      column.text({name: 'name', title: 'Name'}, ({name}) => name),
      column.text({name: 'words', title: 'Words'}, ({words}) => words),
    ],
    notes,
    recipe,
  });
}
