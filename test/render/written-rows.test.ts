import {expect, test} from '@jest/globals';
import {writtenCell, writtenRows} from '../../src/render/written-rows.ts';
import {SMALL} from './small-table.ts';

test('worked by hand: cells are written by the format of their column', () => {
  expect(writtenRows(SMALL)).toEqual([
    ['peace', '12\u2009345', '+0.3'],
    ['war, "cold"', '0', '−2.3'],
    ['', '7', '–'],
  ]);
});

test('a row that is not there has no text and no number', () => {
  expect(SMALL.columns.map(column => writtenCell(column, 99))).toEqual(['', '–', '–']);
});
