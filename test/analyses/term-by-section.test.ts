import {expect, test} from '@jest/globals';
import {parseQuery} from '../../src/analyses/query.ts';
import {termBySection} from '../../src/analyses/term-by-section.ts';
import {rows} from '../../src/model/table.ts';
import {twoParts} from '../support/text-of.ts';

test('each part has its count and its rate, zeros too (worked by hand)', () => {
  expect(rows(termBySection(twoParts, [parseQuery('peace'), parseQuery('old world')]))).toEqual([
    {term: 'peace', section: 'Part I', count: 4, per10000: (4 / 14) * 1e4},
    {term: 'peace', section: 'Part II', count: 1, per10000: (1 / 9) * 1e4},
    {term: 'old world', section: 'Part I', count: 0, per10000: 0},
    {term: 'old world', section: 'Part II', count: 1, per10000: (1 / 9) * 1e4},
  ]);
});
