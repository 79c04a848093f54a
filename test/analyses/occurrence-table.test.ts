import {expect, test} from '@jest/globals';
import {occurrenceTable} from '../../src/analyses/occurrence-table.ts';
import {parseQuery} from '../../src/analyses/query.ts';
import {rows} from '../../src/model/table.ts';
import {partOf, twoParts} from '../support/text-of.ts';

test('positions run over the counted words alone: headings have none (worked by hand)', () => {
  const table = occurrenceTable(twoParts, [parseQuery('people'), parseQuery('war')]);
  expect(rows(table)).toEqual([
    {term: 'people', position: 9, section: 'Part I', citation: 'tiny:I.1.2'},
    {term: 'people', position: 11, section: 'Part I', citation: 'tiny:I.2.1'},
    {term: 'war', position: 2, section: 'Part I', citation: 'tiny:I.1.1'},
    {term: 'war', position: 5, section: 'Part I', citation: 'tiny:I.1.2'},
    {term: 'war', position: 14, section: 'Part II', citation: 'tiny:II.1.1'},
    {term: 'war', position: 16, section: 'Part II', citation: 'tiny:II.1.1'},
  ]);
  expect(table.texts.map(({words}) => words)).toEqual([14, 9]);
});

test('in a part, positions begin at 0', () => {
  const table = occurrenceTable(partOf(twoParts, 'II'), [parseQuery('war')]);
  expect(rows(table).map(({position}) => position)).toEqual([0, 2]);
});

test('of several texts each begins at 0, and parts and rows say whose they are', () => {
  const table = occurrenceTable([twoParts, partOf(twoParts, 'II')], [parseQuery('war')]);
  expect(rows(table).map(({text, position}) => [text, position])).toEqual([
    ['tiny', 2],
    ['tiny', 5],
    ['tiny', 14],
    ['tiny', 16],
    ['tiny:II', 0],
    ['tiny:II', 2],
  ]);
  expect(table.texts.map(({title, of}) => [of?.label, title])).toEqual([
    ['tiny', 'Part I'],
    ['tiny', 'Part II'],
    ['tiny:II', 'Part II'],
  ]);
  expect(table.recipe.inputs).toHaveLength(2);
  expect(() => occurrenceTable([], [parseQuery('war')])).toThrow(RangeError);
});
