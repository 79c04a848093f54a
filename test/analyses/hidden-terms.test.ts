import {expect, test} from '@jest/globals';
import {hiddenLabel, hiddenTerms, pooledCounts, poolHidden} from '../../src/analyses/hidden-terms.ts';
import {countParagraphs} from '../../src/counts/count-paragraphs.ts';
import {twoParts} from '../support/text-of.ts';

const list = {name: 'test', language: 'en', about: 'for the test', words: new Set(['the', 'of'])};

test('words of the list are hidden, and phrases that begin or end with one', () => {
  const terms = [
    'the',
    'peace',
    'of the',
    'the people',
    'struggle of',
    'struggle for peace',
    'end of the world',
  ];
  expect([...hiddenTerms(terms, list)]).toEqual([1, 0, 1, 1, 1, 0, 0]);
});

test('the pooled row says how many terms it holds', () => {
  expect(hiddenLabel(Uint8Array.of(1, 0, 1))).toBe('hidden (2 terms)');
  expect(hiddenLabel(Uint8Array.of(1))).toBe('hidden (1 term)');
});

test('pooling keeps every unit’s sum (law)', () => {
  const counts = countParagraphs(twoParts);
  const pooled = poolHidden(
    counts,
    hiddenTerms(counts.terms, {...list, words: new Set(['the', 'peace', 'war'])}),
  );
  const sums = ({unit, count, unitSizes}: typeof counts) => {
    const perUnit = new Uint32Array(unitSizes.length);
    unit.forEach((u, i) => {
      perUnit[u] = (perUnit[u] ?? 0) + (count[i] ?? 0);
    });
    return perUnit;
  };
  expect(sums(pooled)).toEqual(sums(counts));
  expect(sums(pooled)).toEqual(counts.unitSizes);
  expect(pooled.terms).toHaveLength(counts.terms.length - 2);
  expect(pooled.counts.at(-1)).toBe(12);
});

test('nothing hidden leaves the table as it is', () => {
  const counts = countParagraphs(twoParts);
  expect(poolHidden(counts, new Uint8Array(counts.terms.length))).toBe(counts);
});

test('pooled counts are those of both sides (worked by hand)', () => {
  const side = (counts: number[]) => ({label: '', counts: Uint32Array.from(counts), size: 10});
  const comparison = {terms: ['a', 'b', 'c'], target: side([1, 2, 3]), reference: side([4, 5, 6])};
  expect(pooledCounts(comparison, Uint8Array.of(1, 0, 1))).toEqual([4, 10]);
});
