import {type Table, table} from '../../src/model/table.ts';

/** Three rows with everything a writer must get right: undefined cells, a comma, quotation marks, a sign, notes. */
export const SMALL: Table = table({
  name: 'keyness',
  title: 'What sets Part I apart',
  texts: [],
  columns: [
    {kind: 'text', name: 'term', title: 'Term', values: ['peace', 'war, "cold"', null]},
    {
      kind: 'number',
      name: 'targetCount',
      title: 'Count',
      unit: 'occurrences',
      format: {style: 'integer'},
      values: [12345, 0, 7],
    },
    {
      kind: 'number',
      name: 'logRatioWalter',
      title: 'Log Ratio',
      unit: 'doublings',
      format: {style: 'signed', digits: 1},
      measure: 'log-ratio-walter',
      values: [1 / 3, -2.25, null],
    },
  ],
  notes: [
    {code: 'reference-contains-target', text: 'the target was taken out'},
    {code: 'spaced-dash', text: 'space', place: {document: 'a', line: 3, column: 9}},
  ],
  recipe: {
    command: 'compare',
    version: '0.1.0',
    inputs: [{label: 'a', path: 'a.txt', sha256: '00'}],
    settings: {min: 5},
    measures: ['log-ratio-walter'],
  },
});

/** A table of one column of text. */
export function textTable(values: readonly (string | null)[]): Table {
  return {...SMALL, columns: [{kind: 'text', name: 'term', title: 'Term', values}], notes: []};
}
