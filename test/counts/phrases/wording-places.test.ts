import {expect, test} from '@jest/globals';
import {wordingFinder} from '../../../src/counts/phrases/wording-places.ts';
import {textOf, twoParts} from '../../support/text-of.ts';

test('a wording is found in each clause that holds it, never across a mark (worked by hand)', () => {
  const find = wordingFinder(textOf('Peace and bread. Peace: and bread, peace and bread'));
  expect(find('peace and bread')).toEqual([0, 6]);
  expect(find('peace')).toEqual([0, 3, 6]);
  expect(find('war')).toEqual([]);
  expect(find('and war')).toEqual([]);
});

test('headings are not searched', () => {
  expect(wordingFinder(twoParts)('ii')).toEqual([]);
});
