import {expect, test} from '@jest/globals';
import {ratesByText} from '../../src/analyses/rates-by-text.ts';
import {numbers, rows, texts} from '../../src/model/table.ts';
import {STOP_LISTS} from '../../src/tokens/stop-lists.ts';
import {textOf} from '../support/text-of.ts';

const [hide] = STOP_LISTS;
const family = [
  textOf('Peace and peace and war.\n\nThe people want peace.', 'a'),
  textOf('War and war.\n\nNo bread.', 'b'),
];

test('counts, rates, ranks of each text; null where a text lacks the term (worked by hand)', () => {
  const table = ratesByText(family, {terms: ['Peace', 'war'], hide, dates: ['1956', '1957-11']});
  expect(rows(table).map(({term, text, count, rank, date}) => [term, text, count, rank, date])).toEqual([
    ['peace', 'a', 3, 1, '1956'],
    ['peace', 'b', 0, null, '1957-11'],
    ['war', 'a', 1, 2, '1956'],
    ['war', 'b', 2, 1, '1957-11'],
  ]);
  expect(numbers(table, 'per10000')[0]).toBeCloseTo((1e4 * 3) / 9, 9);
  expect(numbers(table, 'low')[1]).toBeNull();
  expect(numbers(table, 'low')[0]).toBeLessThanOrEqual(1e4 / 3);
});

// war is first in b and second in a, peace first in a alone
test('without terms those that all texts use most; phrases rank among phrases', () => {
  expect(texts(ratesByText(family, {top: 2}), 'term')).toEqual(['war', 'war', 'peace', 'peace']);
  expect(numbers(ratesByText(family, {terms: ['want peace']}), 'rank')).toEqual([2, null]); // behind “peace and”
});

test('dates that are not one for each text, and wildcards, are refused', () => {
  expect(() => ratesByText(family, {dates: ['1956']})).toThrow('dates for 2 texts: 1; expected one for each');
  expect(() => ratesByText(family, {terms: ['pea*']})).toThrow('no wildcards in a term with a rate: "pea*"');
});
