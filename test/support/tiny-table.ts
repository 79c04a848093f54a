import {type Table, table} from '../../src/model/table.ts';

/** Two rows with what is awkward in a table: a missing number, and a term that a spreadsheet takes for a formula. */
export const tinyTable: Table = table({
  name: 'tiny',
  title: 'A tiny table',
  texts: [{label: 'a', title: 'A', words: 10}],
  columns: [
    {kind: 'text', name: 'term', title: 'Term', values: ['peace', '=war']},
    {
      kind: 'number',
      name: 'count',
      title: 'Count',
      unit: 'occurrences',
      format: {style: 'integer'},
      values: [3, null],
    },
  ],
  notes: [{code: 'tiny', text: 'a note'}],
  recipe: {command: 'tiny', version: '0.0.0', inputs: [], settings: {}, measures: []},
});
