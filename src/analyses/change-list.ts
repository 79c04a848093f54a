import {VERSION} from '../base/version.ts';
import type {Recipe} from '../model/recipe.ts';
import {type Table, table} from '../model/table.ts';
import type {CorpusChanges} from '../model/text-change.ts';
import {columnsOver, INTEGER} from './columns.ts';

/**
 * What became of the texts of a corpus? One row a text, in the order they were taken up.
 *
 * ```ts
 * import {addTexts, rows, writeFileAtomic} from 'phraseshift';
 *
 * await writeFileAtomic('speech.txt', 'Peace is our aim.\n');
 * const changes = await addTexts(['speech.txt'], {corpus: 'mine'});
 * rows(changeList(changes, 'add')).map(({id, change}) => [id, change]); // → [['speech', 'added']]
 * ```
 */
export function changeList(
  {folder, changes, notes}: CorpusChanges,
  command: 'add' | 'fetch' | 'remove',
): Table {
  const column = columnsOver(changes);
  return table({
    name: 'corpus-changes',
    title: `Changes of ${folder}`,
    texts: [],
    columns: [
      column.text({name: 'id', title: 'Id'}, ({id}) => id),
      column.text({name: 'change', title: 'Change'}, ({change}) => change),
      column.text({name: 'title', title: 'Title'}, ({title}) => title),
      column.text({name: 'format', title: 'Format'}, ({format = null}) => format),
      column.text({name: 'encoding', title: 'Encoding'}, ({encoding = null}) => encoding),
      column.number(
        {name: 'parts', title: 'Parts', unit: 'parts of the text that are counted', format: INTEGER},
        ({parts = null}) => parts,
      ),
      column.text({name: 'path', title: 'From'}, ({path = null}) => path),
    ],
    notes,
    recipe: recipeOf({folder, changes, notes}, command),
  });
}

function recipeOf({folder, changes}: CorpusChanges, command: string): Recipe {
  const inputs = changes.map(({id, path = id, sha256}) => ({label: id, path, sha256}));
  return {command, version: VERSION, inputs, settings: {corpus: folder}, measures: []};
}
