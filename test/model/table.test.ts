import {expect, test} from '@jest/globals';
import {
  columnOf,
  firstRows,
  numbers,
  rowCount,
  rows,
  selectColumns,
  selectRows,
  table,
  texts,
} from '../../src/model/table.ts';
import {tinyTable} from '../support/tiny-table.ts';

test('rows are objects keyed by column name', () => {
  expect(rows(tinyTable)).toEqual([
    {term: 'peace', count: 3},
    {term: '=war', count: null},
  ]);
  expect(rowCount(tinyTable)).toBe(2);
});

test('columns of unequal length or of one name are refused', () => {
  const [term, count] = tinyTable.columns;
  if (term?.kind !== 'text' || count === undefined) throw new Error('the tiny table has changed');
  expect(() => table({...tinyTable, columns: [term, {...count, values: []}]})).toThrow(
    'column of another length: count; expected 2 values',
  );
  expect(() => table({...tinyTable, columns: [term, term]})).toThrow('column named twice: term');
});

test('a column is asked for by name and kind', () => {
  expect(texts(tinyTable, 'term')).toEqual(['peace', '=war']);
  expect(numbers(tinyTable, 'count')).toEqual([3, null]);
  expect(() => columnOf(tinyTable, 'rate')).toThrow('no column in tiny: rate; expected one of term, count');
  expect(() => texts(tinyTable, 'count')).toThrow('column of numbers: count');
  expect(() => numbers(tinyTable, 'term')).toThrow('column of text: term');
});

test('selectColumns: those named, in that order; a name that is none is an error', () => {
  expect(selectColumns(tinyTable, ['count', 'term']).columns.map(({name}) => name)).toEqual([
    'count',
    'term',
  ]);
  expect(() => selectColumns(tinyTable, ['counts'])).toThrow('no column in tiny: counts');
});

test('rows are chosen and cut; a cut table says so in its recipe', () => {
  expect(texts(selectRows(tinyTable, [1, 0, 1]), 'term')).toEqual(['=war', 'peace', '=war']);
  const cut = firstRows(tinyTable, 1);
  expect(texts(cut, 'term')).toEqual(['peace']);
  expect(cut.recipe.settings.top).toBe(1);
});
