import {expect, test} from '@jest/globals';
import {frequencies} from '../../src/analyses/frequencies.ts';
import {overview} from '../../src/analyses/overview.ts';
import {sectionTexts} from '../../src/analyses/section-texts.ts';
import {stacked} from '../../src/analyses/stacked.ts';
import {rowCount, texts} from '../../src/model/table.ts';
import {twoParts} from '../support/text-of.ts';

const tables = sectionTexts(twoParts).map(part => frequencies(part, {top: 2}));

test('rows of several texts stand under one another, each with its text', () => {
  const table = stacked(tables);
  expect(texts(table, 'text')).toEqual(['tiny:I', 'tiny:I', 'tiny:II', 'tiny:II']);
  expect(texts(table, 'term')).toEqual(['peace', 'people', 'war', 'after']);
  expect(table.recipe.inputs).toHaveLength(2);
});

test('one table stays as it is; none, or tables of other kinds, are refused', () => {
  const [only] = tables;
  if (only === undefined) throw new Error('the tiny text has no parts');
  expect(stacked([only])).toBe(only);
  expect(() => stacked([])).toThrow('no tables to stack');
  expect(() => stacked([only, overview(twoParts)])).toThrow('tables with other columns');
  expect(rowCount(only)).toBe(2);
});
