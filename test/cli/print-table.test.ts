import {expect, test} from '@jest/globals';
import {printTable, SCREEN_ROWS} from '../../src/cli/print-table.ts';
import {firstRows, type Table, table} from '../../src/model/table.ts';
import {tinyTable} from '../support/tiny-table.ts';

function tall(rows: number, hidden: number): Table {
  const values = Array.from({length: rows}, (_, i) => `w${i}`);
  return table({
    ...tinyTable,
    columns: [
      {kind: 'text', name: 'term', title: 'Term', values},
      {
        kind: 'text',
        name: 'hidden',
        title: 'Hidden',
        values: values.map((_, i) => (i === hidden ? 'stop' : '')),
      },
    ],
  });
}

test('numbers stand flush right, rounded; what is undefined is a dash (worked by hand)', () => {
  expect(printTable(tinyTable, undefined)).toBe(['Term   Count', 'peace      3', '=war       –'].join('\n'));
  expect(printTable(tinyTable, ['count'])).toBe(['Count', '    3', '    –'].join('\n'));
});

test('a screen shows the first rows and that of the hidden terms, and says how many more there are', () => {
  const lines = printTable(tall(50, 49), ['term']).split('\n');
  expect(lines).toHaveLength(1 + SCREEN_ROWS + 1 + 1);
  expect(lines.at(-2)).toBe('w49');
  expect(lines.at(-1)).toBe('… 19 more rows; --top 50 shows all');
});

test('a table that was cut already is shown whole', () => {
  expect(printTable(firstRows(tall(50, 49), 40), ['term']).split('\n')).toHaveLength(41);
});

test('a column that is not there is a fault of ours', () => {
  expect(() => printTable(tinyTable, ['rate'])).toThrow(RangeError);
});
