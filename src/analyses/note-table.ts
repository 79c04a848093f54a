import {type Table, table} from '../model/table.ts';
import type {Text} from '../model/text.ts';
import {columnsOver, LINE, LINE_COLUMN} from './columns.ts';
import {recipeOf} from './recipe-of.ts';
import {textSize} from './text-size.ts';

/**
 * What is odd in the text, and left as it stands? One row a finding, with its place in the raw file.
 *
 * ```ts
 * import {readText, rows} from 'phraseshift';
 *
 * const [first] = rows(noteTable(await readText('moscow-1957')));
 * [first.code, first.line]; // → ['unbalanced-quotation', 117]
 * ```
 */
export function noteTable(text: Text): Table {
  const {id, notes} = text.document;
  const column = columnsOver(notes);
  return table({
    name: 'notes',
    title: `Oddities of ${id}`,
    texts: [textSize(text)],
    columns: [
      column.text({name: 'code', title: 'Kind'}, ({code}) => code),
      column.number(LINE, ({place}) => place?.line ?? null),
      column.number(LINE_COLUMN, ({place}) => place?.column ?? null),
      column.text({name: 'note', title: 'Finding'}, note => note.text),
    ],
    notes: [],
    recipe: recipeOf({command: 'show', texts: [text], settings: {as: 'notes'}}),
  });
}
