import {expect, test} from '@jest/globals';
import {TABLE_FORMATS} from '../../src/render/table-formats.ts';
import {tinyTable} from '../support/tiny-table.ts';

test('every format writes every term and ends its last line', () => {
  for (const {format} of TABLE_FORMATS) {
    expect(format(tinyTable)).toContain('peace');
    expect(format(tinyTable)).toMatch(/[^\n]\n$/u);
  }
});
