import {expect, test} from '@jest/globals';
import {formatMarkdown} from '../../src/render/markdown.ts';
import {TABLE_FORMATS, tableFormatOf} from '../../src/render/table-formats.ts';
import {tinyTable} from '../support/tiny-table.ts';

test('the ending of a file tells its format', () => {
  expect(tableFormatOf('a.b/c.MD').format(tinyTable)).toBe(formatMarkdown(tinyTable));
});

test('an ending that is none is told which there are', () => {
  expect(() => tableFormatOf('table.doc')).toThrow(
    'no table format for table.doc; expected a file that ends in one of .csv, .tsv, .json, .md, .tex',
  );
});

test('every format writes every term and ends its last line', () => {
  for (const {format} of TABLE_FORMATS) {
    expect(format(tinyTable)).toContain('peace');
    expect(format(tinyTable)).toMatch(/[^\n]\n$/u);
  }
});
