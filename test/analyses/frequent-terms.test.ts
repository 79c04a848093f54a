import {expect, test} from '@jest/globals';
import {frequentTerms} from '../../src/analyses/frequent-terms.ts';
import {textOf, twoParts} from '../support/text-of.ts';

test('the words used most, function words left aside', () => {
  expect(frequentTerms(twoParts, 3)).toEqual(['peace', 'war', 'people']);
  expect(frequentTerms(textOf('of the and'), 3)).toEqual([]);
});
