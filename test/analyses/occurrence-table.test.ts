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
