import {expect, test} from '@jest/globals';
import {cValues} from '../../../src/counts/phrases/c-value.ts';
import {phrasesWithin} from '../../../src/counts/phrases/phrases-within.ts';
import {published} from '../../support/published.ts';

interface Candidates {
  readonly frequencies: {readonly [term: string]: number};
}

test.each(published<Candidates, {readonly [term: string]: number}>('c-value'))(
  'C-value of the terms of Frantzi et al. 2000 (published, $id)',
  ({input, expected}) => {
    const terms = Object.keys(input.frequencies);
    const values = cValues(terms, Object.values(input.frequencies));
    expect(terms.length).toBe(Object.keys(expected).length);
    terms.forEach((term, i) => {
      expect(values[i]).toBeCloseTo(expected[term] as number, 10);
    });
  },
);

test('a phrase that lives in one longer phrase alone has no value of its own (worked by hand)', () => {
  expect([...cValues(['a b c', 'a b', 'c'], [4, 4, 9])]).toEqual([4 * Math.log2(3), 0, 0]);
});

test('the phrases within a phrase', () => {
  expect(phrasesWithin('a b c')).toEqual([
    {term: 'a', skip: 0},
    {term: 'a b', skip: 0},
    {term: 'b', skip: 1},
    {term: 'b c', skip: 1},
    {term: 'c', skip: 2},
  ]);
  expect(phrasesWithin('a')).toEqual([]);
});
