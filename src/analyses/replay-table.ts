import type {Note} from '../model/note.ts';
import type {Recipe} from '../model/recipe.ts';
import type {ReplayedFile} from '../model/replay.ts';
import {type Table, table} from '../model/table.ts';
import {columnsOver} from './columns.ts';

/**
 * Does a recipe still make the same bytes, and if not, what has changed?
 *
 * One row a file: `same`, `differs`, or `missing` where the folder no longer has it. Notes name the inputs whose bytes
 * are others than when the recipe was written, and another version of phraseshift.
 *
 * ```ts
 * import {frequencies, readText, rows} from 'phraseshift';
 *
 * const {recipe} = frequencies(await readText('moscow-1957'), {top: 5});
 * const files = [{path: 'words.csv', state: 'same'}];
 * rows(replayTable(files, recipe, recipe)); // → [{file: 'words.csv', state: 'same'}]
 * ```
 */
export function replayTable(files: readonly ReplayedFile[], before: Recipe, again: Recipe): Table {
  const column = columnsOver(files);
  return table({
    name: 'replay',
    title: `Made again: ${before.typed?.words.join(' ') ?? before.command}`,
    texts: [],
    columns: [
      column.text({name: 'file', title: 'File'}, ({path}) => path),
      column.text({name: 'state', title: 'Bytes'}, ({state}) => state),
    ],
    notes: [...inputNotes(before, again), ...versionNotes(before, again)],
    recipe: again,
  });
}

function inputNotes(before: Recipe, again: Recipe): readonly Note[] {
  return before.inputs.flatMap(({label, path, sha256}, i) => {
    const now = again.inputs[i];
    if (now?.sha256 === sha256) return [];
    const found = now === undefined ? 'no longer read' : `SHA-256 ${now.sha256.slice(0, 12)}…`;
    return [
      {code: 'input-changed', text: `${label} (${path}) has changed: ${found}, was ${sha256.slice(0, 12)}…`},
    ];
  });
}

function versionNotes(before: Recipe, again: Recipe): readonly Note[] {
  if (before.version === again.version) return [];
  const text = `made by phraseshift ${before.version}, again by ${again.version}`;
  return [{code: 'other-version', text}];
}
