import {expect, test} from '@jest/globals';
import {frequentTerms} from '../../src/analyses/frequent-terms.ts';
import {textOf, twoParts} from '../support/text-of.ts';

test('the words used most, function words left aside', () => {
  expect(frequentTerms(twoParts, 3)).toEqual(['peace', 'war', 'people']);
  expect(frequentTerms(textOf('of the and'), 3)).toEqual([]);
});

test('of several texts, the words used most in all together', () => {
  expect(frequentTerms([textOf('bread bread', 'a'), textOf('war war the war bread', 'b')], 3)).toEqual([
    'bread',
    'war',
  ]);
});
