import {expect, test} from '@jest/globals';
import {concordance} from '../../src/analyses/concordance.ts';
import {frequencies} from '../../src/analyses/frequencies.ts';
import {parseQuery} from '../../src/analyses/query.ts';
import {numbers, rowCount, texts} from '../../src/model/table.ts';
import {twoParts} from '../support/text-of.ts';

const lines = (query: string, options = {}) => concordance([twoParts], parseQuery(query), options);

test('a line has its words as they stand, its citation and its place in the raw file (worked by hand)', () => {
  const table = lines('old world', {context: 2});
  expect(texts(table, 'left')).toEqual(['war. The']);
  expect(texts(table, 'match')).toEqual(['old world']);
  expect(texts(table, 'right')).toEqual(['knew no']);
  expect(texts(table, 'citation')).toEqual(['tiny:II.1.2']);
  expect([numbers(table, 'line'), numbers(table, 'column')]).toEqual([[9], [22]]);
});

test('the punctuation that closes a paragraph is kept', () => {
  expect(texts(lines('people'), 'right')).toEqual(['.', 'want peace.']);
});

test('every count of a table is a number of lines (law)', () => {
  const table = frequencies(twoParts, {shortest: 1, longest: 4});
  texts(table, 'term').forEach((term, row) => {
    expect(rowCount(lines(term ?? ''))).toBe(numbers(table, 'count')[row]);
  });
});

test('wildcards stand for letters, one letter, and a word', () => {
  expect(texts(lines('p*'), 'match')).toEqual([
    'Peace',
    'Peace',
    'peace',
    'people',
    'people',
    'peace',
    'peace',
  ]);
  expect(texts(lines('w?r'), 'match')).toEqual(['war', 'war', 'War', 'war']);
  expect(texts(lines('the * peace'), 'match')).toEqual([]);
  expect(texts(lines('the * world'), 'match')).toEqual(['The old world']);
});

test('a phrase never crosses the end of a clause', () => {
  expect(rowCount(lines('war peace'))).toBe(0);
  expect(rowCount(lines('peace and war'))).toBe(1);
});

test('lines are sorted by what stands after or before the match, nearest first', () => {
  expect(texts(lines('peace', {sort: 'right', context: 1}), 'right')).toEqual([
    '.',
    '.',
    'and',
    'for',
    ', not',
  ]);
  expect(texts(lines('the', {sort: 'left', context: 1}), 'left')).toEqual(['', 'for', 'war.']);
});

test('cut lines are counted in a note', () => {
  const table = lines('peace', {top: 2});
  expect(rowCount(table)).toBe(2);
  expect(table.notes.map(({text}) => text)).toEqual(['2 of 5 lines shown']);
});
