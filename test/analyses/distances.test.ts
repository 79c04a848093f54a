import {expect, test} from '@jest/globals';
import {distances, squareOf} from '../../src/analyses/distances.ts';
import {numbers, texts} from '../../src/model/table.ts';
import {textOf} from '../support/text-of.ts';

const FAMILY = [
  textOf('Peace peace war.', 'a'),
  textOf('Peace war war.', 'b'),
  textOf('War war war bread.', 'c'),
];

test('one row a pair in the order given; the square mirrors it, 0 on the diagonal', () => {
  const long = distances(FAMILY);
  expect(texts(long, 'first')).toEqual(['a', 'a', 'b']);
  expect(texts(long, 'second')).toEqual(['b', 'c', 'c']);
  expect(numbers(long, 'manhattan')[0]).toBeCloseTo(2 / 3, 12); // ⅓ more peace here, ⅓ more war there
  const square = squareOf(long, 'manhattan');
  expect(numbers(square, 'a')).toEqual([0, ...numbers(long, 'manhattan').slice(0, 2)]);
  expect(numbers(square, 'c')).toEqual([...numbers(long, 'manhattan').slice(1), 0]);
});

test('only the most frequent words of all texts together, ties by code point', () => {
  const table = distances(FAMILY, {words: 2, measures: ['jaccard']});
  expect(table.title).toContain('over 2 words');
  expect(numbers(table, 'jaccard')).toEqual([0, 0.5, 0.5]);
});

test('two texts alone get a note', () => {
  expect(distances(FAMILY.slice(0, 2)).notes.map(({code}) => code)).toEqual(['two-texts']);
  expect(distances(FAMILY).notes).toEqual([]);
});
