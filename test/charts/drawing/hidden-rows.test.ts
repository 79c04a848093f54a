import {expect, test} from '@jest/globals';
import {hiddenName, hiddenRows, hiddenSentence, hiddenSum} from '../../../src/charts/drawing/hidden-rows.ts';
import type {Table} from '../../../src/model/table.ts';
import {sampleFrequencies} from '../sample-tables.ts';

test('a pooled row keeps its name and its sum', () => {
  const table = sampleFrequencies();
  const rows = hiddenRows(table);
  expect(rows).toEqual({visible: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9], hidden: [10]});
  expect(hiddenName(table, rows)).toBe('hidden (46 terms)');
  expect(hiddenSum(table, rows, 'count')).toBe(2329);
  expect(hiddenSentence(table, rows, ['count'])).toBe(
    'Grey: hidden (46 terms) by the list function-words-en, 2\u2009329 occurrences, which count in every total.',
  );
});

test('worked by hand: hidden rows that are not pooled are summed, so that no total changes', () => {
  const table = markedTable(['stop', '', 'stop']);
  const rows = hiddenRows(table);
  expect(rows.visible).toEqual([1]);
  expect(hiddenName(table, rows)).toBe('hidden (2 terms)');
  expect(hiddenSum(table, rows, 'count')).toBe(5);
});

test('nothing hidden: nothing is said', () => {
  const table = markedTable(['', '', '']);
  expect(hiddenSentence(table, hiddenRows(table), ['count'])).toBe('');
  const bare = {...table, columns: table.columns.slice(0, 2)};
  expect(hiddenRows(bare)).toEqual({visible: [0, 1, 2], hidden: []});
});

function markedTable(hidden: readonly string[]): Table {
  const counts = {
    kind: 'number',
    name: 'count',
    title: '',
    unit: '',
    format: {style: 'integer'},
    values: [2, 9, 3],
  } as const;
  return {
    ...sampleFrequencies(),
    columns: [
      {kind: 'text', name: 'term', title: '', values: ['the', 'peace', 'of']},
      counts,
      {kind: 'text', name: 'hidden', title: '', values: hidden},
    ],
  };
}
