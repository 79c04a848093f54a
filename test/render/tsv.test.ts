import {expect, test} from '@jest/globals';
import {tsvParse} from 'd3';
import {formatTsv} from '../../src/render/tsv.ts';
import {SMALL, textTable} from './small-table.ts';

test('worked by hand: exact bytes', () => {
  expect(formatTsv(SMALL)).toBe(
    'term\ttargetCount\tlogRatioWalter\npeace\t12345\t0.3333333333333333\n"war, ""cold"""\t0\t-2.25\n\t7\t\n',
  );
});

test('d3 reads back tabs and line breaks inside a cell', () => {
  const values = ['a\tb', 'c\nd', 'e"f'];
  expect(tsvParse(formatTsv(textTable(values))).map(({term}) => term)).toEqual(values);
});
