import {expect, test} from '@jest/globals';
import {checkedCell} from '../../src/measures/checked-cell.ts';
import {AWKWARD_CELLS, IMPOSSIBLE_CELLS} from '../support/awkward-cells.ts';

test.each(AWKWARD_CELLS)('%s can be counted', (_, cell) => {
  expect(checkedCell(cell)).toBe(cell);
});

test.each(IMPOSSIBLE_CELLS)('%s cannot', (_, cell) => {
  expect(() => checkedCell(cell)).toThrow('expected 0 ≤ count ≤ size');
});
