import type {Sheet} from 'write-excel-file/node';
import type {Table} from '../model/table.ts';
import {formatCount} from '../render/format-count.ts';
import {xlsxText} from './xlsx-text.ts';

/** The second sheet of a workbook: the title, the texts, what each column means, the notes and the recipe. */
export function notesSheet(table: Table): Sheet<never> {
  const {title, texts, columns, notes, recipe} = table;
  const rows: readonly (readonly string[])[] = [
    ['title', title],
    ...texts.map(({label, title: name, words}) => ['text', label, name, `${formatCount(words)} words`]),
    ...columns.map(column => [
      'column',
      column.name,
      column.title,
      column.kind === 'number' ? column.unit : 'text',
      column.about ?? '',
      column.kind === 'number' ? (column.measure ?? '') : '',
    ]),
    ...notes.map(({code, text}) => ['note', code, text]),
    ['recipe', recipe.command, `phraseshift ${recipe.version}`, JSON.stringify(recipe)],
  ];
  return {
    data: rows.map(cells => cells.map(value => ({value: xlsxText(value), type: String}))),
    sheet: 'Notes',
    columns: [{width: 10}, {width: 30}, {width: 40}, {width: 30}, {width: 60}, {width: 20}],
  };
}
