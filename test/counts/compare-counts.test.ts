import {expect, test} from '@jest/globals';
import {compareCounts} from '../../src/counts/compare-counts.ts';
import {countParagraphs} from '../../src/counts/count-paragraphs.ts';
import {countsFromList} from '../../src/counts/counts-from-list.ts';
import {partOf, twoParts} from '../support/text-of.ts';

const list = {
  label: 'list',
  path: 'list.counts.json',
  sha256: '',
  terms: ['war', 'bread', 'constructor'],
  counts: Uint32Array.of(7, 2, 1),
};

test('worked by hand: the terms of both, the target’s first, 0 where one side has none', () => {
  const {terms, target, reference} = compareCounts(
    countParagraphs(partOf(twoParts, 'II')),
    countsFromList(list),
  );
  expect(terms).toEqual([
    'war',
    'after',
    'the',
    'old',
    'world',
    'knew',
    'no',
    'peace',
    'bread',
    'constructor',
  ]);
  expect(target).toEqual({label: 'tiny:II', size: 9, counts: Uint32Array.of(2, 1, 1, 1, 1, 1, 1, 1, 0, 0)});
  expect(reference).toEqual({label: 'list', size: 10, counts: Uint32Array.of(7, 0, 0, 0, 0, 0, 0, 0, 2, 1)});
});

test('law: turned round, the sides change places and nothing else changes', () => {
  const [one, two] = [countParagraphs(partOf(twoParts, 'I')), countParagraphs(partOf(twoParts, 'II'))];
  const there = compareCounts(one, two);
  const back = compareCounts(two, one);
  const cells = new Map(
    back.terms.map((term, i) => [term, [back.reference.counts[i], back.target.counts[i]]]),
  );
  expect(
    new Map(there.terms.map((term, i) => [term, [there.target.counts[i], there.reference.counts[i]]])),
  ).toEqual(cells);
});

test('worked by hand: a list is a table without units', () => {
  const table = countsFromList(list);
  expect([table.size, table.units, [...table.offsets]]).toEqual([10, [], [0, 0, 0, 0]]);
});
