import {expect, test} from '@jest/globals';
import {appendix} from '../../src/analyses/appendix.ts';
import {numbers, texts} from '../../src/model/table.ts';
import {partOf, twoParts} from '../support/text-of.ts';

test('the lines behind each term, in the order given, over all texts (worked by hand)', () => {
  const parts = [partOf(twoParts, 'I'), partOf(twoParts, 'II')];
  const table = appendix(parts, ['war', 'peace']);
  expect(texts(table, 'term')).toEqual([...Array(4).fill('war'), ...Array(5).fill('peace')]);
  expect(texts(table, 'citation').slice(0, 2)).toEqual(['tiny:I.1.1', 'tiny:I.1.2']);
  expect(numbers(table, 'line').every(line => (line ?? 0) > 0)).toBe(true);
  expect(table.texts.map(({label}) => label)).toEqual(['tiny:I', 'tiny:II']);
});

test('a frame has any word in its slot; a phrase is one term', () => {
  expect(texts(appendix([twoParts], ['the * want']), 'match')).toEqual(['The people want']);
  expect(texts(appendix([twoParts], ['the people']), 'term')).toEqual(['the people', 'the people']);
});

test('no terms is an error in one line', () => {
  expect(() => appendix([twoParts], [])).toThrow('no terms behind this figure; expected a figure of terms');
});
