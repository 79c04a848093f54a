import {expect, test} from '@jest/globals';
import {listColumns} from '../../src/io/list-columns.ts';

test.each([
  ['a head, in any order', [['Freq', 'Rank', 'Type']], {term: 2, count: 0, first: 1}],
  ['no head, a word and a number', [['peace', '38']], {term: 0, count: 1, first: 0}],
  ['no head, a number and a word', [['38', 'peace']], {term: 1, count: 0, first: 0}],
  [
    'no head, rank, number and word',
    [
      ['1', '38', 'peace'],
      ['2', '21', 'war'],
    ],
    {term: 2, count: 1, first: 0},
  ],
])('worked by hand: %s', (_what, rows, columns) => {
  expect(listColumns(rows, 'list.tsv:1')).toEqual(columns);
});
