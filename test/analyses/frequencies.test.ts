import {expect, test} from '@jest/globals';
import {frequencies} from '../../src/analyses/frequencies.ts';
import {numbers, texts} from '../../src/model/table.ts';
import {STOP_LISTS} from '../../src/tokens/stop-lists.ts';
import {twoParts} from '../support/text-of.ts';

const [hide] = STOP_LISTS;

test('terms are counted, most frequent first, ties by code point (worked by hand)', () => {
  const table = frequencies(twoParts, {top: 5});
  expect(texts(table, 'term')).toEqual(['peace', 'war', 'the', 'people', 'after']);
  expect(numbers(table, 'count')).toEqual([5, 4, 3, 2, 1]);
  expect(numbers(table, 'paragraphs')).toEqual([3, 2, 3, 2, 1]);
  expect(table.texts).toEqual([{label: 'tiny', title: 'tiny', words: 23}]);
  expect(numbers(table, 'perMillion')[0]).toBeCloseTo((5 / 23) * 1e6, 6);
});

test('hiding pools stop words into one last row and changes no total (law)', () => {
  const total = (values: readonly (number | null)[]) =>
    values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
  const [all, pooled] = [frequencies(twoParts), frequencies(twoParts, {hide})];
  expect(total(numbers(pooled, 'count'))).toBe(total(numbers(all, 'count')));
  expect(total(numbers(pooled, 'count'))).toBe(23);
  expect(texts(pooled, 'hidden').at(-1)).toBe('stop');
  expect(texts(pooled, 'term').at(-1)).toMatch(/^hidden \(\d+ terms\)$/u);
  expect(texts(pooled, 'term')).not.toContain('the');
});

test('the row of hidden words has an interval and stays when the table is cut', () => {
  const table = frequencies(twoParts, {hide, top: 1});
  expect(texts(table, 'hidden')).toEqual(['', 'stop']);
  expect(numbers(table, 'low')[1]).toBeLessThanOrEqual(numbers(table, 'per10000')[1] as number);
  expect(numbers(table, 'high')[1]).toBeGreaterThanOrEqual(numbers(table, 'per10000')[1] as number);
});

test('the same seed gives the same intervals, and the recipe names it (law)', () => {
  expect(numbers(frequencies(twoParts), 'low')).toEqual(numbers(frequencies(twoParts), 'low'));
  expect(frequencies(twoParts).recipe.seed).toBe(1957);
  expect(frequencies(twoParts, {interval: 'wilson'}).recipe.seed).toBeUndefined();
});

test('a phrase that only lives in a longer one is left out when asked, also when the longer one is hidden', () => {
  const options = {shortest: 1, longest: 3};
  expect(texts(frequencies(twoParts, options), 'term')).toContain('for the');
  const left = texts(frequencies(twoParts, {...options, hide, absorb: true}), 'term');
  expect(left).not.toContain('world'); // only in “old world knew”
  expect(left).toContain('peace');
});

test('a frequency list has counts and Wilson intervals, and nothing that needs paragraphs', () => {
  const list = {
    label: 'list',
    path: 'list.tsv',
    sha256: '0',
    terms: ['a', 'b'],
    counts: Uint32Array.of(3, 7),
  };
  const table = frequencies(list);
  expect(texts(table, 'term')).toEqual(['b', 'a']);
  expect(numbers(table, 'paragraphs')).toEqual([null, null]);
  expect(numbers(table, 'dpNorm2012')).toEqual([null, null]);
  expect(table.notes.map(({code}) => code)).toEqual(['no-paragraphs']);
  expect(numbers(table, 'low')[0]).toBeCloseTo(3967.8, 0); // Wilson, 7 of 10
});
