import type {Recipe} from '../model/recipe.ts';
import {type Table, table} from '../model/table.ts';
import {columnsOver} from './columns.ts';

/**
 * Which files were written? One row a path, in the order they were written.
 *
 * ```ts
 * import {frequencies, readText, rows} from 'phraseshift';
 *
 * const {recipe} = frequencies(await readText('moscow-1957'), {top: 5});
 * rows(fileTable(['words.csv'], recipe)); // → [{path: 'words.csv'}]
 * ```
 */
export function fileTable(paths: readonly string[], recipe: Recipe): Table {
  return table({
    name: 'files',
    title: 'Files written',
    texts: [],
    columns: [columnsOver(paths).text({name: 'path', title: 'File'}, path => path)],
    notes: [],
    recipe,
  });
}
